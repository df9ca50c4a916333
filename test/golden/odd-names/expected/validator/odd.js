// Made from schema.json and relational/*.json by npm run codegen. Do not edit.
'use strict'
exports.validateOdd = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","additionalProperties":false,"definitions":{"Id":{"description":"What the thing is called.","maxLength":40,"type":"string"}},"description":"A odd.","properties":{"0":{"description":"A digit.","type":"string"},"it's/so":{"description":"A quote, a slash.","type":"string"},"a b":{"description":"With a blank.","type":"string"},"class":{"description":"A reserved word.","type":"string"},"~tilde":{"description":"A tilde.","type":"string"}},"required":["it's/so"],"title":"Odd","type":"object","$id":"decided.json"};
const func0 = Object.prototype.hasOwnProperty;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="decided.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data["it's/so"] === undefined) || (!(func0.call(data, "it's/so")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "it's/so"},message:"must have required property '"+"it's/so"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((key0 === "0") || (key0 === "it's/so")) || (key0 === "a b")) || (key0 === "class")) || (key0 === "~tilde"))){
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
if(data["0"] !== undefined && func0.call(data, "0")){
let data0 = data["0"];
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/0",schemaPath:"#/properties/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties["0"].type,parentSchema:schema11.properties["0"],data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data["it's/so"] !== undefined && func0.call(data, "it's/so")){
let data1 = data["it's/so"];
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/it's~1so",schemaPath:"#/properties/it's~1so/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties["it's/so"].type,parentSchema:schema11.properties["it's/so"],data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data["a b"] !== undefined && func0.call(data, "a b")){
let data2 = data["a b"];
if(typeof data2 !== "string"){
const err4 = {instancePath:instancePath+"/a b",schemaPath:"#/properties/a%20b/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties["a b"].type,parentSchema:schema11.properties["a b"],data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.class !== undefined && func0.call(data, "class")){
let data3 = data.class;
if(typeof data3 !== "string"){
const err5 = {instancePath:instancePath+"/class",schemaPath:"#/properties/class/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.class.type,parentSchema:schema11.properties.class,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data["~tilde"] !== undefined && func0.call(data, "~tilde")){
let data4 = data["~tilde"];
if(typeof data4 !== "string"){
const err6 = {instancePath:instancePath+"/~0tilde",schemaPath:"#/properties/~0tilde/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties["~tilde"].type,parentSchema:schema11.properties["~tilde"],data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

exports.validateIdValue = validate11;
const schema12 = {"description":"What the thing is called.","maxLength":40,"type":"string"};
const func51 = require("ajv/dist/runtime/ucs2length").default;

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func51(data) > 40){
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
