// Made from schema.json and relational/*.json by npm run codegen. Do not edit.
'use strict'
exports.validateSwitch = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","additionalProperties":false,"definitions":{"Hint":{"description":"A word.","enum":["soft","loud"],"type":"string"},"Id":{"description":"What the thing is called.","maxLength":40,"type":"string"},"Level":{"description":"How strong.","allOf":[{"if":{"type":"null"},"then":{"type":"null"},"else":{"maximum":1,"minimum":0,"type":"number"}}]}},"description":"A switch.","properties":{"mode":{"description":"What it is set to.","enum":["on","off",null],"type":["string","null"]},"level":{"$ref":"#/definitions/Level"},"hint":{"$ref":"#/definitions/Hint"}},"required":["mode","level","hint"],"title":"Switch","type":"object","$id":"decided.json"};
const schema12 = {"description":"How strong.","allOf":[{"if":{"type":"null"},"then":{"type":"null"},"else":{"maximum":1,"minimum":0,"type":"number"}}]};
const schema13 = {"description":"A word.","enum":["soft","loud"],"type":"string"};
const func0 = Object.prototype.hasOwnProperty;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="decided.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.mode === undefined) || (!(func0.call(data, "mode")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mode"},message:"must have required property '"+"mode"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.level === undefined) || (!(func0.call(data, "level")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "level"},message:"must have required property '"+"level"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.hint === undefined) || (!(func0.call(data, "hint")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hint"},message:"must have required property '"+"hint"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "mode") || (key0 === "level")) || (key0 === "hint"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.mode !== undefined && func0.call(data, "mode")){
let data0 = data.mode;
if((typeof data0 !== "string") && (data0 !== null)){
const err4 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: schema11.properties.mode.type},message:"must be string,null",schema:schema11.properties.mode.type,parentSchema:schema11.properties.mode,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(((data0 === "on") || (data0 === "off")) || (data0 === null))){
const err5 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema11.properties.mode.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.mode.enum,parentSchema:schema11.properties.mode,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.level !== undefined && func0.call(data, "level")){
let data1 = data.level;
const _errs7 = errors;
let valid3 = true;
const _errs8 = errors;
if(data1 !== null){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs10 = errors;
if(data1 !== null){
const err7 = {instancePath:instancePath+"/level",schemaPath:"#/definitions/Level/allOf/0/then/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema12.allOf[0].then.type,parentSchema:schema12.allOf[0].then,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs10 === errors;
valid3 = _valid0;
ifClause0 = "then";
}
else {
const _errs12 = errors;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/level",schemaPath:"#/definitions/Level/allOf/0/else/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema12.allOf[0].else,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err9 = {instancePath:instancePath+"/level",schemaPath:"#/definitions/Level/allOf/0/else/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema12.allOf[0].else,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/level",schemaPath:"#/definitions/Level/allOf/0/else/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema12.allOf[0].else.type,parentSchema:schema12.allOf[0].else,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs12 === errors;
valid3 = _valid0;
ifClause0 = "else";
}
if(!valid3){
const err11 = {instancePath:instancePath+"/level",schemaPath:"#/definitions/Level/allOf/0/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema12.allOf[0].if,parentSchema:schema12.allOf[0],data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.hint !== undefined && func0.call(data, "hint")){
let data2 = data.hint;
if(typeof data2 !== "string"){
const err12 = {instancePath:instancePath+"/hint",schemaPath:"#/definitions/Hint/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.type,parentSchema:schema13,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!((data2 === "soft") || (data2 === "loud"))){
const err13 = {instancePath:instancePath+"/hint",schemaPath:"#/definitions/Hint/enum",keyword:"enum",params:{allowedValues: schema13.enum},message:"must be equal to one of the allowed values",schema:schema13.enum,parentSchema:schema13,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

exports.validateIdValue = validate11;
const schema14 = {"description":"What the thing is called.","maxLength":40,"type":"string"};
const func51 = require("ajv/dist/runtime/ucs2length").default;

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func51(data) > 40){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",schema:40,parentSchema:schema14,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.type,parentSchema:schema14,data};
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
