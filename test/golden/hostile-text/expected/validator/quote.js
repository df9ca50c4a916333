// Made from schema.json and relational/*.json by npm run codegen. Do not edit.
'use strict'
exports.validateQuote = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","additionalProperties":false,"definitions":{"Id":{"description":"What the thing is called.","maxLength":40,"type":"string"}},"description":"--> closes a page comment. */ closes a docstring.","properties":{"said":{"description":"Ends a comment */ and begins another /* with \"quotes\", `ticks`, | bars | and\na line break. ${not} a template <b>tag</b>.","enum":["it's","a \"word\"","back\\slash","two\nlines","${x}","*/","-- no","$$"],"type":"string"},"rule":{"description":"A pattern with | and ` and \\.","pattern":"^[|`'\"\\\\/]*$","type":"string"}},"required":["said"],"title":"Quote","type":"object","$id":"decided.json"};
const func0 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[|`'\"\\\\/]*$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="decided.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.said === undefined) || (!(func0.call(data, "said")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "said"},message:"must have required property '"+"said"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "said") || (key0 === "rule"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.said !== undefined && func0.call(data, "said")){
let data0 = data.said;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/said",schemaPath:"#/properties/said/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.said.type,parentSchema:schema11.properties.said,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((((((((data0 === "it's") || (data0 === "a \"word\"")) || (data0 === "back\\slash")) || (data0 === "two\nlines")) || (data0 === "${x}")) || (data0 === "*/")) || (data0 === "-- no")) || (data0 === "$$"))){
const err3 = {instancePath:instancePath+"/said",schemaPath:"#/properties/said/enum",keyword:"enum",params:{allowedValues: schema11.properties.said.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.said.enum,parentSchema:schema11.properties.said,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.rule !== undefined && func0.call(data, "rule")){
let data1 = data.rule;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err4 = {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/pattern",keyword:"pattern",params:{pattern: "^[|`'\"\\\\/]*$"},message:"must match pattern \""+"^[|`'\"\\\\/]*$"+"\"",schema:"^[|`'\"\\\\/]*$",parentSchema:schema11.properties.rule,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.rule.type,parentSchema:schema11.properties.rule,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

exports.validateIdValue = validate11;
const schema12 = {"description":"What the thing is called.","maxLength":40,"type":"string"};
const func48 = require("ajv/dist/runtime/ucs2length").default;

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func48(data) > 40){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",schema:40,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}
exports.validateValue = {
  Id: exports.validateIdValue,
}
