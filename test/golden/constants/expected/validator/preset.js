// Made from schema.json and relational/*.json by npm run codegen. Do not edit.
'use strict'
exports.validatePreset = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","additionalProperties":false,"definitions":{"Id":{"description":"What the thing is called.","maxLength":40,"minLength":1,"type":"string"},"Kind":{"description":"What kind of row it is.","maxLength":40,"type":"string"}},"description":"Constants of every kind.","properties":{"object":{"const":{"a":[1,{"b":null}],"c":"x"}},"list":{"const":[1,"two",[3]]},"mixed":{"enum":[0,"0",false,null,[],{},1.5,"é"]},"nothing":{"type":"null"},"text":{"const":"it's \"so\" \\ 😀","type":"string"},"zero":{"const":0}},"required":["object"],"title":"Preset","type":"object","$id":"decided.json"};
const func0 = Object.prototype.hasOwnProperty;
const func32 = require("ajv/dist/runtime/equal").default;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="decided.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.object === undefined) || (!(func0.call(data, "object")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "object"},message:"must have required property '"+"object"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((((key0 === "object") || (key0 === "list")) || (key0 === "mixed")) || (key0 === "nothing")) || (key0 === "text")) || (key0 === "zero"))){
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
if(data.object !== undefined && func0.call(data, "object")){
let data0 = data.object;
if(!func32(data0, schema11.properties.object.const)){
const err2 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/const",keyword:"const",params:{allowedValue: schema11.properties.object.const},message:"must be equal to constant",schema:schema11.properties.object.const,parentSchema:schema11.properties.object,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.list !== undefined && func0.call(data, "list")){
let data1 = data.list;
if(!func32(data1, schema11.properties.list.const)){
const err3 = {instancePath:instancePath+"/list",schemaPath:"#/properties/list/const",keyword:"const",params:{allowedValue: schema11.properties.list.const},message:"must be equal to constant",schema:schema11.properties.list.const,parentSchema:schema11.properties.list,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.mixed !== undefined && func0.call(data, "mixed")){
let data2 = data.mixed;
const vSchema0 = schema11.properties.mixed.enum;
if(!((((((((data2 === 0) || (data2 === "0")) || (data2 === false)) || (data2 === null)) || (func32(data2, vSchema0[4]))) || (func32(data2, vSchema0[5]))) || (data2 === 1.5)) || (data2 === "é"))){
const err4 = {instancePath:instancePath+"/mixed",schemaPath:"#/properties/mixed/enum",keyword:"enum",params:{allowedValues: schema11.properties.mixed.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.mixed.enum,parentSchema:schema11.properties.mixed,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.nothing !== undefined && func0.call(data, "nothing")){
let data3 = data.nothing;
if(data3 !== null){
const err5 = {instancePath:instancePath+"/nothing",schemaPath:"#/properties/nothing/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema11.properties.nothing.type,parentSchema:schema11.properties.nothing,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.text !== undefined && func0.call(data, "text")){
let data4 = data.text;
if(typeof data4 !== "string"){
const err6 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.text.type,parentSchema:schema11.properties.text,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if("it's \"so\" \\ 😀" !== data4){
const err7 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/const",keyword:"const",params:{allowedValue: "it's \"so\" \\ 😀"},message:"must be equal to constant",schema:"it's \"so\" \\ 😀",parentSchema:schema11.properties.text,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.zero !== undefined && func0.call(data, "zero")){
let data5 = data.zero;
if(0 !== data5){
const err8 = {instancePath:instancePath+"/zero",schemaPath:"#/properties/zero/const",keyword:"const",params:{allowedValue: 0},message:"must be equal to constant",schema:0,parentSchema:schema11.properties.zero,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

exports.validateIdValue = validate11;
const schema12 = {"description":"What the thing is called.","maxLength":40,"minLength":1,"type":"string"};
const func55 = require("ajv/dist/runtime/ucs2length").default;

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func55(data) > 40){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",schema:40,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func55(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

exports.validateKindValue = validate12;
const schema13 = {"description":"What kind of row it is.","maxLength":40,"type":"string"};

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func55(data) > 40){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",schema:40,parentSchema:schema13,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.type,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}
exports.validateValue = {
  Id: exports.validateIdValue,
  Kind: exports.validateKindValue,
}
