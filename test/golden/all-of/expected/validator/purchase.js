// Made from schema.json and relational/*.json by npm run codegen. Do not edit.
'use strict'
exports.validatePurchase = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","additionalProperties":false,"allOf":[{"anyOf":[{"required":["range"]},{"required":["who"]}]}],"definitions":{"Id":{"description":"What the thing is called.","maxLength":40,"minLength":1,"type":"string"},"Kind":{"description":"What kind of row it is.","maxLength":40,"type":"string"},"Person":{"description":"A person.","properties":{"name":{"minLength":1,"type":"string"},"age":{"maximum":150,"minimum":0,"type":"integer"}},"required":["name"],"type":"object"}},"description":"Rules that hold together.","properties":{"code":{"allOf":[{"minLength":2,"type":"string"},{"maxLength":6,"type":"string"},{"pattern":"^[A-Z0-9]*$","type":"string"}]},"range":{"allOf":[{"minimum":10,"type":"integer"},{"maximum":20,"type":"integer"}]},"who":{"allOf":[{"$ref":"#/definitions/Person"},{"properties":{"age":{"minimum":18}},"required":["age"],"type":"object"}]}},"required":["code"],"title":"Purchase","type":"object","$id":"decided.json"};
const schema12 = {"description":"A person.","properties":{"name":{"minLength":1,"type":"string"},"age":{"maximum":150,"minimum":0,"type":"integer"}},"required":["name"],"type":"object"};
const func0 = Object.prototype.hasOwnProperty;
const func49 = require("ajv/dist/runtime/ucs2length").default;
const pattern0 = new RegExp("^[A-Z0-9]*$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="decided.json" */;
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = false;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.range === undefined) || (!(func0.call(data, "range")))){
const err0 = {instancePath,schemaPath:"#/allOf/0/anyOf/0/required",keyword:"required",params:{missingProperty: "range"},message:"must have required property '"+"range"+"'",schema:schema11.allOf[0].anyOf[0].required,parentSchema:schema11.allOf[0].anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.who === undefined) || (!(func0.call(data, "who")))){
const err1 = {instancePath,schemaPath:"#/allOf/0/anyOf/1/required",keyword:"required",params:{missingProperty: "who"},message:"must have required property '"+"who"+"'",schema:schema11.allOf[0].anyOf[1].required,parentSchema:schema11.allOf[0].anyOf[1],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err2 = {instancePath,schemaPath:"#/allOf/0/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.allOf[0].anyOf,parentSchema:schema11.allOf[0],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.code === undefined) || (!(func0.call(data, "code")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "code") || (key0 === "range")) || (key0 === "who"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.code !== undefined && func0.call(data, "code")){
let data0 = data.code;
if(typeof data0 === "string"){
if(func49(data0) < 2){
const err5 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/allOf/0/minLength",keyword:"minLength",params:{limit: 2},message:"must NOT have fewer than 2 characters",schema:2,parentSchema:schema11.properties.code.allOf[0],data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/allOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.code.allOf[0].type,parentSchema:schema11.properties.code.allOf[0],data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data0 === "string"){
if(func49(data0) > 6){
const err7 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/allOf/1/maxLength",keyword:"maxLength",params:{limit: 6},message:"must NOT have more than 6 characters",schema:6,parentSchema:schema11.properties.code.allOf[1],data:data0};
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
const err8 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/allOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.code.allOf[1].type,parentSchema:schema11.properties.code.allOf[1],data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err9 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/allOf/2/pattern",keyword:"pattern",params:{pattern: "^[A-Z0-9]*$"},message:"must match pattern \""+"^[A-Z0-9]*$"+"\"",schema:"^[A-Z0-9]*$",parentSchema:schema11.properties.code.allOf[2],data:data0};
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
const err10 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/allOf/2/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.code.allOf[2].type,parentSchema:schema11.properties.code.allOf[2],data:data0};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.range !== undefined && func0.call(data, "range")){
let data1 = data.range;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err11 = {instancePath:instancePath+"/range",schemaPath:"#/properties/range/allOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.range.allOf[0].type,parentSchema:schema11.properties.range.allOf[0],data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 10 || isNaN(data1)){
const err12 = {instancePath:instancePath+"/range",schemaPath:"#/properties/range/allOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10},message:"must be >= 10",schema:10,parentSchema:schema11.properties.range.allOf[0],data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err13 = {instancePath:instancePath+"/range",schemaPath:"#/properties/range/allOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.range.allOf[1].type,parentSchema:schema11.properties.range.allOf[1],data:data1};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 20 || isNaN(data1)){
const err14 = {instancePath:instancePath+"/range",schemaPath:"#/properties/range/allOf/1/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20},message:"must be <= 20",schema:20,parentSchema:schema11.properties.range.allOf[1],data:data1};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data.who !== undefined && func0.call(data, "who")){
let data2 = data.who;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if((data2.name === undefined) || (!(func0.call(data2, "name")))){
const err15 = {instancePath:instancePath+"/who",schemaPath:"#/definitions/Person/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema12.required,parentSchema:schema12,data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data2.name !== undefined && func0.call(data2, "name")){
let data3 = data2.name;
if(typeof data3 === "string"){
if(func49(data3) < 1){
const err16 = {instancePath:instancePath+"/who/name",schemaPath:"#/definitions/Person/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema12.properties.name,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/who/name",schemaPath:"#/definitions/Person/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.name.type,parentSchema:schema12.properties.name,data:data3};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data2.age !== undefined && func0.call(data2, "age")){
let data4 = data2.age;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err18 = {instancePath:instancePath+"/who/age",schemaPath:"#/definitions/Person/properties/age/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema12.properties.age.type,parentSchema:schema12.properties.age,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 150 || isNaN(data4)){
const err19 = {instancePath:instancePath+"/who/age",schemaPath:"#/definitions/Person/properties/age/maximum",keyword:"maximum",params:{comparison: "<=", limit: 150},message:"must be <= 150",schema:150,parentSchema:schema12.properties.age,data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err20 = {instancePath:instancePath+"/who/age",schemaPath:"#/definitions/Person/properties/age/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema12.properties.age,data:data4};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
}
else {
const err21 = {instancePath:instancePath+"/who",schemaPath:"#/definitions/Person/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.type,parentSchema:schema12,data:data2};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if((data2.age === undefined) || (!(func0.call(data2, "age")))){
const err22 = {instancePath:instancePath+"/who",schemaPath:"#/properties/who/allOf/1/required",keyword:"required",params:{missingProperty: "age"},message:"must have required property '"+"age"+"'",schema:schema11.properties.who.allOf[1].required,parentSchema:schema11.properties.who.allOf[1],data:data2};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data2.age !== undefined && func0.call(data2, "age")){
let data5 = data2.age;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 18 || isNaN(data5)){
const err23 = {instancePath:instancePath+"/who/age",schemaPath:"#/properties/who/allOf/1/properties/age/minimum",keyword:"minimum",params:{comparison: ">=", limit: 18},message:"must be >= 18",schema:18,parentSchema:schema11.properties.who.allOf[1].properties.age,data:data5};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
}
else {
const err24 = {instancePath:instancePath+"/who",schemaPath:"#/properties/who/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.who.allOf[1].type,parentSchema:schema11.properties.who.allOf[1],data:data2};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

exports.validateIdValue = validate11;
const schema13 = {"description":"What the thing is called.","maxLength":40,"minLength":1,"type":"string"};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func49(data) > 40){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",schema:40,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func49(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema13,data};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.type,parentSchema:schema13,data};
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
const schema14 = {"description":"What kind of row it is.","maxLength":40,"type":"string"};

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func49(data) > 40){
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
validate12.errors = vErrors;
return errors === 0;
}
exports.validateValue = {
  Id: exports.validateIdValue,
  Kind: exports.validateKindValue,
}
