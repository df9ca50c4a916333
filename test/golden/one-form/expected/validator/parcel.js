// Made from schema.json and relational/*.json by npm run codegen. Do not edit.
'use strict'
exports.validateParcel = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","additionalProperties":false,"definitions":{"Id":{"description":"What the thing is called.","maxLength":40,"type":"string"}},"description":"A parcel.","properties":{"weight_grams":{"description":"How heavy it is.","maximum":70000,"minimum":1,"type":"integer"},"fragile":{"type":"boolean"},"note":{"description":"Anything else.","maxLength":80,"minLength":1,"type":"string"}},"required":["weight_grams"],"title":"Parcel","type":"object","$id":"decided.json"};
const func0 = Object.prototype.hasOwnProperty;
const func49 = require("ajv/dist/runtime/ucs2length").default;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="decided.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.weight_grams === undefined) || (!(func0.call(data, "weight_grams")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "weight_grams"},message:"must have required property '"+"weight_grams"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "weight_grams") || (key0 === "fragile")) || (key0 === "note"))){
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
if(data.weight_grams !== undefined && func0.call(data, "weight_grams")){
let data0 = data.weight_grams;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/weight_grams",schemaPath:"#/properties/weight_grams/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.weight_grams.type,parentSchema:schema11.properties.weight_grams,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 70000 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/weight_grams",schemaPath:"#/properties/weight_grams/maximum",keyword:"maximum",params:{comparison: "<=", limit: 70000},message:"must be <= 70000",schema:70000,parentSchema:schema11.properties.weight_grams,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/weight_grams",schemaPath:"#/properties/weight_grams/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.weight_grams,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.fragile !== undefined && func0.call(data, "fragile")){
let data1 = data.fragile;
if(typeof data1 !== "boolean"){
const err5 = {instancePath:instancePath+"/fragile",schemaPath:"#/properties/fragile/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.fragile.type,parentSchema:schema11.properties.fragile,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.note !== undefined && func0.call(data, "note")){
let data2 = data.note;
if(typeof data2 === "string"){
if(func49(data2) > 80){
const err6 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters",schema:80,parentSchema:schema11.properties.note,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func49(data2) < 1){
const err7 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.note,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.note.type,parentSchema:schema11.properties.note,data:data2};
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
const schema12 = {"description":"What the thing is called.","maxLength":40,"type":"string"};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func49(data) > 40){
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
