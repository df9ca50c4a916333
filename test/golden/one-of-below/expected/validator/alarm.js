// Made from schema.json and relational/*.json by npm run codegen. Do not edit.
'use strict'
exports.validateAlarm = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","additionalProperties":false,"definitions":{"Id":{"description":"What the thing is called.","maxLength":40,"minLength":1,"type":"string"},"Kind":{"description":"What kind of row it is.","maxLength":40,"type":"string"}},"description":"Choices of which exactly one must hold.","properties":{"when":{"allOf":[{"if":{"type":"string"},"then":{"pattern":"^[0-9]{2}:[0-9]{2}$","type":"string"},"else":{"if":{"type":"null"},"then":{"type":"null"},"else":{"minimum":0,"type":"integer"}}}]},"level":{"anyOf":[{"maximum":3,"type":"integer"},{"minimum":7,"type":"integer"}]},"repeat":{"oneOf":[{"multipleOf":3,"type":"integer"},{"multipleOf":5,"type":"integer"}]},"target":{"allOf":[{"if":{"type":"object","required":["phone"]},"then":{"additionalProperties":false,"properties":{"phone":{"pattern":"^[+][0-9]+$","type":"string"}},"required":["phone"],"type":"object"},"else":{"additionalProperties":false,"properties":{"mail":{"minLength":3,"type":"string"}},"required":["mail"],"type":"object"}}]}},"required":["when"],"title":"Alarm","type":"object","$id":"decided.json"};
const func0 = Object.prototype.hasOwnProperty;
const func55 = require("ajv/dist/runtime/ucs2length").default;
const pattern0 = new RegExp("^[0-9]{2}:[0-9]{2}$", "u");
const pattern1 = new RegExp("^[+][0-9]+$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="decided.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.when === undefined) || (!(func0.call(data, "when")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "when"},message:"must have required property '"+"when"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((key0 === "when") || (key0 === "level")) || (key0 === "repeat")) || (key0 === "target"))){
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
if(data.when !== undefined && func0.call(data, "when")){
let data0 = data.when;
const _errs4 = errors;
let valid2 = true;
const _errs5 = errors;
if(typeof data0 !== "string"){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs5 === errors;
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs7 = errors;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err3 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/allOf/0/then/pattern",keyword:"pattern",params:{pattern: "^[0-9]{2}:[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{2}:[0-9]{2}$"+"\"",schema:"^[0-9]{2}:[0-9]{2}$",parentSchema:schema11.properties.when.allOf[0].then,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/allOf/0/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.when.allOf[0].then.type,parentSchema:schema11.properties.when.allOf[0].then,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid2 = _valid0;
ifClause0 = "then";
}
else {
const _errs9 = errors;
const _errs10 = errors;
let valid3 = true;
const _errs11 = errors;
if(data0 !== null){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid1 = _errs11 === errors;
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs13 = errors;
if(data0 !== null){
const err6 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/allOf/0/else/then/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema11.properties.when.allOf[0].else.then.type,parentSchema:schema11.properties.when.allOf[0].else.then,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid1 = _errs13 === errors;
valid3 = _valid1;
ifClause1 = "then";
}
else {
const _errs15 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err7 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/allOf/0/else/else/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.when.allOf[0].else.else.type,parentSchema:schema11.properties.when.allOf[0].else.else,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err8 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/allOf/0/else/else/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.when.allOf[0].else.else,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var _valid1 = _errs15 === errors;
valid3 = _valid1;
ifClause1 = "else";
}
if(!valid3){
const err9 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/allOf/0/else/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema",schema:schema11.properties.when.allOf[0].else.if,parentSchema:schema11.properties.when.allOf[0].else,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid2 = _valid0;
ifClause0 = "else";
}
if(!valid2){
const err10 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/allOf/0/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema11.properties.when.allOf[0].if,parentSchema:schema11.properties.when.allOf[0],data:data0};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.level !== undefined && func0.call(data, "level")){
let data1 = data.level;
const _errs18 = errors;
let valid4 = false;
const _errs19 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err11 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.level.anyOf[0].type,parentSchema:schema11.properties.level.anyOf[0],data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 3 || isNaN(data1)){
const err12 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3},message:"must be <= 3",schema:3,parentSchema:schema11.properties.level.anyOf[0],data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var _valid2 = _errs19 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const _errs21 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err13 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.level.anyOf[1].type,parentSchema:schema11.properties.level.anyOf[1],data:data1};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 7 || isNaN(data1)){
const err14 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/anyOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 7},message:"must be >= 7",schema:7,parentSchema:schema11.properties.level.anyOf[1],data:data1};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var _valid2 = _errs21 === errors;
valid4 = valid4 || _valid2;
}
if(!valid4){
const err15 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.level.anyOf,parentSchema:schema11.properties.level,data:data1};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
else {
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
}
}
if(data.repeat !== undefined && func0.call(data, "repeat")){
let data2 = data.repeat;
const _errs24 = errors;
let valid5 = false;
let passing0 = null;
const _errs25 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err16 = {instancePath:instancePath+"/repeat",schemaPath:"#/properties/repeat/oneOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.repeat.oneOf[0].type,parentSchema:schema11.properties.repeat.oneOf[0],data:data2};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
let res0;
if((3 === 0 || (res0 = data2/3, res0 !== parseInt(res0)))){
const err17 = {instancePath:instancePath+"/repeat",schemaPath:"#/properties/repeat/oneOf/0/multipleOf",keyword:"multipleOf",params:{multipleOf: 3},message:"must be multiple of 3",schema:3,parentSchema:schema11.properties.repeat.oneOf[0],data:data2};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
var _valid3 = _errs25 === errors;
if(_valid3){
valid5 = true;
passing0 = 0;
}
const _errs27 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err18 = {instancePath:instancePath+"/repeat",schemaPath:"#/properties/repeat/oneOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.repeat.oneOf[1].type,parentSchema:schema11.properties.repeat.oneOf[1],data:data2};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
let res1;
if((5 === 0 || (res1 = data2/5, res1 !== parseInt(res1)))){
const err19 = {instancePath:instancePath+"/repeat",schemaPath:"#/properties/repeat/oneOf/1/multipleOf",keyword:"multipleOf",params:{multipleOf: 5},message:"must be multiple of 5",schema:5,parentSchema:schema11.properties.repeat.oneOf[1],data:data2};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
var _valid3 = _errs27 === errors;
if(_valid3 && valid5){
valid5 = false;
passing0 = [passing0, 1];
}
else {
if(_valid3){
valid5 = true;
passing0 = 1;
}
}
if(!valid5){
const err20 = {instancePath:instancePath+"/repeat",schemaPath:"#/properties/repeat/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema11.properties.repeat.oneOf,parentSchema:schema11.properties.repeat,data:data2};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
else {
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
}
}
if(data.target !== undefined && func0.call(data, "target")){
let data3 = data.target;
const _errs31 = errors;
let valid7 = true;
const _errs32 = errors;
if(errors === _errs32){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing0;
if(((data3.phone === undefined) || (!(func0.call(data3, "phone")))) && (missing0 = "phone")){
const err21 = {};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
var _valid4 = _errs32 === errors;
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid4){
const _errs34 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if((data3.phone === undefined) || (!(func0.call(data3, "phone")))){
const err23 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/allOf/0/then/required",keyword:"required",params:{missingProperty: "phone"},message:"must have required property '"+"phone"+"'",schema:schema11.properties.target.allOf[0].then.required,parentSchema:schema11.properties.target.allOf[0].then,data:data3};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
for(const key1 of Object.keys(data3)){
if(!(key1 === "phone")){
const err24 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/allOf/0/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.target.allOf[0].then,data:data3};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data3.phone !== undefined && func0.call(data3, "phone")){
let data4 = data3.phone;
if(typeof data4 === "string"){
if(!pattern1.test(data4)){
const err25 = {instancePath:instancePath+"/target/phone",schemaPath:"#/properties/target/allOf/0/then/properties/phone/pattern",keyword:"pattern",params:{pattern: "^[+][0-9]+$"},message:"must match pattern \""+"^[+][0-9]+$"+"\"",schema:"^[+][0-9]+$",parentSchema:schema11.properties.target.allOf[0].then.properties.phone,data:data4};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/target/phone",schemaPath:"#/properties/target/allOf/0/then/properties/phone/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.target.allOf[0].then.properties.phone.type,parentSchema:schema11.properties.target.allOf[0].then.properties.phone,data:data4};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/allOf/0/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.target.allOf[0].then.type,parentSchema:schema11.properties.target.allOf[0].then,data:data3};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid4 = _errs34 === errors;
valid7 = _valid4;
ifClause2 = "then";
}
else {
const _errs39 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if((data3.mail === undefined) || (!(func0.call(data3, "mail")))){
const err28 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/allOf/0/else/required",keyword:"required",params:{missingProperty: "mail"},message:"must have required property '"+"mail"+"'",schema:schema11.properties.target.allOf[0].else.required,parentSchema:schema11.properties.target.allOf[0].else,data:data3};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
for(const key2 of Object.keys(data3)){
if(!(key2 === "mail")){
const err29 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/allOf/0/else/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.target.allOf[0].else,data:data3};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data3.mail !== undefined && func0.call(data3, "mail")){
let data5 = data3.mail;
if(typeof data5 === "string"){
if(func55(data5) < 3){
const err30 = {instancePath:instancePath+"/target/mail",schemaPath:"#/properties/target/allOf/0/else/properties/mail/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema11.properties.target.allOf[0].else.properties.mail,data:data5};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/target/mail",schemaPath:"#/properties/target/allOf/0/else/properties/mail/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.target.allOf[0].else.properties.mail.type,parentSchema:schema11.properties.target.allOf[0].else.properties.mail,data:data5};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/allOf/0/else/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.target.allOf[0].else.type,parentSchema:schema11.properties.target.allOf[0].else,data:data3};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var _valid4 = _errs39 === errors;
valid7 = _valid4;
ifClause2 = "else";
}
if(!valid7){
const err33 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/allOf/0/if",keyword:"if",params:{failingKeyword: ifClause2},message:"must match \""+ifClause2+"\" schema",schema:schema11.properties.target.allOf[0].if,parentSchema:schema11.properties.target.allOf[0],data:data3};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

exports.validateIdValue = validate11;
const schema12 = {"description":"What the thing is called.","maxLength":40,"minLength":1,"type":"string"};

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
