// Made from schema.json and relational/*.json by npm run codegen. Do not edit.
'use strict'
exports.validateFind = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","additionalProperties":false,"definitions":{"Age":{"description":"How old it is.","allOf":[{"if":{"type":"object"},"then":{"$ref":"#/definitions/Unknown"},"else":{"if":{"type":"null"},"then":{"type":"null"},"else":{"maximum":2000000000,"minimum":0,"type":"integer"}}}]},"Id":{"description":"What the thing is called.","maxLength":40,"type":"string"},"Mark":{"description":"What is scratched into it.","allOf":[{"if":{"type":"object"},"then":{"if":{"type":"object","required":["unknown"]},"then":{"$ref":"#/definitions/Unknown"},"else":{"$ref":"#/definitions/Person"}},"else":{"type":"string"}}]},"Owner":{"description":"Whose it is: a name, or a person on record.","allOf":[{"if":{"type":"object"},"then":{"if":{"type":"object","required":["unknown"]},"then":{"$ref":"#/definitions/Unknown"},"else":{"$ref":"#/definitions/Person"}},"else":{"type":"string"}}]},"Parts":{"description":"What it is made of.","allOf":[{"if":{"type":"object"},"then":{"$ref":"#/definitions/Unknown"},"else":{"items":{"type":"string"},"type":"array"}}]},"Person":{"additionalProperties":false,"description":"A person on record.","properties":{"person_id":{"$ref":"#/definitions/Id"}},"required":["person_id"],"type":"object"},"Place":{"description":"Where it lay.","allOf":[{"if":{"type":"object"},"then":{"$ref":"#/definitions/Unknown"},"else":{"maxLength":100,"type":"string"}}]},"ScoreValues":{"additionalProperties":{"type":"number"},"description":"Scores by name.","minProperties":1,"properties":{"unknown":false},"type":"object"},"Scores":{"description":"How it was judged.","allOf":[{"if":{"type":"object","required":["unknown"]},"then":{"$ref":"#/definitions/Unknown"},"else":{"$ref":"#/definitions/ScoreValues"}}]},"Unknown":{"additionalProperties":false,"description":"Says that a fact is not known.","properties":{"unknown":{"description":"Why.","enum":["lost","secret"],"type":"string"}},"required":["unknown"],"type":"object"}},"description":"A find.","properties":{"place":{"$ref":"#/definitions/Place"},"age_years":{"$ref":"#/definitions/Age"},"scores":{"$ref":"#/definitions/Scores"},"owner":{"$ref":"#/definitions/Owner"},"mark":{"$ref":"#/definitions/Mark"},"parts":{"$ref":"#/definitions/Parts"}},"required":["place","age_years","scores","owner"],"title":"Find","type":"object","$id":"decided.json"};
const func0 = Object.prototype.hasOwnProperty;
const schema12 = {"description":"Where it lay.","allOf":[{"if":{"type":"object"},"then":{"$ref":"#/definitions/Unknown"},"else":{"maxLength":100,"type":"string"}}]};
const schema13 = {"additionalProperties":false,"description":"Says that a fact is not known.","properties":{"unknown":{"description":"Why.","enum":["lost","secret"],"type":"string"}},"required":["unknown"],"type":"object"};
const func52 = require("ajv/dist/runtime/ucs2length").default;

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid1 = true;
const _errs2 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.unknown === undefined) || (!(func0.call(data, "unknown")))){
const err1 = {instancePath,schemaPath:"#/definitions/Unknown/required",keyword:"required",params:{missingProperty: "unknown"},message:"must have required property '"+"unknown"+"'",schema:schema13.required,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(key0 === "unknown")){
const err2 = {instancePath,schemaPath:"#/definitions/Unknown/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.unknown !== undefined && func0.call(data, "unknown")){
let data0 = data.unknown;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/unknown",schemaPath:"#/definitions/Unknown/properties/unknown/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.unknown.type,parentSchema:schema13.properties.unknown,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((data0 === "lost") || (data0 === "secret"))){
const err4 = {instancePath:instancePath+"/unknown",schemaPath:"#/definitions/Unknown/properties/unknown/enum",keyword:"enum",params:{allowedValues: schema13.properties.unknown.enum},message:"must be equal to one of the allowed values",schema:schema13.properties.unknown.enum,parentSchema:schema13.properties.unknown,data:data0};
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
else {
const err5 = {instancePath,schemaPath:"#/definitions/Unknown/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs10 = errors;
if(typeof data === "string"){
if(func52(data) > 100){
const err6 = {instancePath,schemaPath:"#/allOf/0/else/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema12.allOf[0].else,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath,schemaPath:"#/allOf/0/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.allOf[0].else.type,parentSchema:schema12.allOf[0].else,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs10 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err8 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema12.allOf[0].if,parentSchema:schema12.allOf[0],data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

const schema14 = {"description":"How old it is.","allOf":[{"if":{"type":"object"},"then":{"$ref":"#/definitions/Unknown"},"else":{"if":{"type":"null"},"then":{"type":"null"},"else":{"maximum":2000000000,"minimum":0,"type":"integer"}}}]};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid1 = true;
const _errs2 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.unknown === undefined) || (!(func0.call(data, "unknown")))){
const err1 = {instancePath,schemaPath:"#/definitions/Unknown/required",keyword:"required",params:{missingProperty: "unknown"},message:"must have required property '"+"unknown"+"'",schema:schema13.required,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(key0 === "unknown")){
const err2 = {instancePath,schemaPath:"#/definitions/Unknown/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.unknown !== undefined && func0.call(data, "unknown")){
let data0 = data.unknown;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/unknown",schemaPath:"#/definitions/Unknown/properties/unknown/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.unknown.type,parentSchema:schema13.properties.unknown,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((data0 === "lost") || (data0 === "secret"))){
const err4 = {instancePath:instancePath+"/unknown",schemaPath:"#/definitions/Unknown/properties/unknown/enum",keyword:"enum",params:{allowedValues: schema13.properties.unknown.enum},message:"must be equal to one of the allowed values",schema:schema13.properties.unknown.enum,parentSchema:schema13.properties.unknown,data:data0};
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
else {
const err5 = {instancePath,schemaPath:"#/definitions/Unknown/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs10 = errors;
const _errs11 = errors;
let valid4 = true;
const _errs12 = errors;
if(data !== null){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid1 = _errs12 === errors;
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs14 = errors;
if(data !== null){
const err7 = {instancePath,schemaPath:"#/allOf/0/else/then/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema14.allOf[0].else.then.type,parentSchema:schema14.allOf[0].else.then,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid1 = _errs14 === errors;
valid4 = _valid1;
ifClause1 = "then";
}
else {
const _errs16 = errors;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err8 = {instancePath,schemaPath:"#/allOf/0/else/else/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema14.allOf[0].else.else.type,parentSchema:schema14.allOf[0].else.else,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 2000000000 || isNaN(data)){
const err9 = {instancePath,schemaPath:"#/allOf/0/else/else/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2000000000},message:"must be <= 2000000000",schema:2000000000,parentSchema:schema14.allOf[0].else.else,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data < 0 || isNaN(data)){
const err10 = {instancePath,schemaPath:"#/allOf/0/else/else/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema14.allOf[0].else.else,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid1 = _errs16 === errors;
valid4 = _valid1;
ifClause1 = "else";
}
if(!valid4){
const err11 = {instancePath,schemaPath:"#/allOf/0/else/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema",schema:schema14.allOf[0].else.if,parentSchema:schema14.allOf[0].else,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid0 = _errs10 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err12 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema14.allOf[0].if,parentSchema:schema14.allOf[0],data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

const schema16 = {"description":"How it was judged.","allOf":[{"if":{"type":"object","required":["unknown"]},"then":{"$ref":"#/definitions/Unknown"},"else":{"$ref":"#/definitions/ScoreValues"}}]};
const schema18 = {"additionalProperties":{"type":"number"},"description":"Scores by name.","minProperties":1,"properties":{"unknown":false},"type":"object"};

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid1 = true;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.unknown === undefined) || (!(func0.call(data, "unknown")))) && (missing0 = "unknown")){
const err0 = {};
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
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.unknown === undefined) || (!(func0.call(data, "unknown")))){
const err2 = {instancePath,schemaPath:"#/definitions/Unknown/required",keyword:"required",params:{missingProperty: "unknown"},message:"must have required property '"+"unknown"+"'",schema:schema13.required,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(key0 === "unknown")){
const err3 = {instancePath,schemaPath:"#/definitions/Unknown/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.unknown !== undefined && func0.call(data, "unknown")){
let data0 = data.unknown;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/unknown",schemaPath:"#/definitions/Unknown/properties/unknown/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.unknown.type,parentSchema:schema13.properties.unknown,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!((data0 === "lost") || (data0 === "secret"))){
const err5 = {instancePath:instancePath+"/unknown",schemaPath:"#/definitions/Unknown/properties/unknown/enum",keyword:"enum",params:{allowedValues: schema13.properties.unknown.enum},message:"must be equal to one of the allowed values",schema:schema13.properties.unknown.enum,parentSchema:schema13.properties.unknown,data:data0};
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
const err6 = {instancePath,schemaPath:"#/definitions/Unknown/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err7 = {instancePath,schemaPath:"#/definitions/ScoreValues/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema18,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 of Object.keys(data)){
if(!(key1 === "unknown")){
let data1 = data[key1];
if(!((typeof data1 == "number") && (isFinite(data1)))){
const err8 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/ScoreValues/additionalProperties/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema18.additionalProperties.type,parentSchema:schema18.additionalProperties,data:data1};
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
if(data.unknown !== undefined && func0.call(data, "unknown")){
const err9 = {instancePath:instancePath+"/unknown",schemaPath:"#/definitions/ScoreValues/properties/unknown/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema18.properties.unknown,data:data.unknown};
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
const err10 = {instancePath,schemaPath:"#/definitions/ScoreValues/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema18.type,parentSchema:schema18,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs10 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err11 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema16.allOf[0].if,parentSchema:schema16.allOf[0],data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}

const schema19 = {"description":"Whose it is: a name, or a person on record.","allOf":[{"if":{"type":"object"},"then":{"if":{"type":"object","required":["unknown"]},"then":{"$ref":"#/definitions/Unknown"},"else":{"$ref":"#/definitions/Person"}},"else":{"type":"string"}}]};
const schema21 = {"additionalProperties":false,"description":"A person on record.","properties":{"person_id":{"$ref":"#/definitions/Id"}},"required":["person_id"],"type":"object"};
const schema22 = {"description":"What the thing is called.","maxLength":40,"type":"string"};

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.person_id === undefined) || (!(func0.call(data, "person_id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "person_id"},message:"must have required property '"+"person_id"+"'",schema:schema21.required,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(key0 === "person_id")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.person_id !== undefined && func0.call(data, "person_id")){
let data0 = data.person_id;
if(typeof data0 === "string"){
if(func52(data0) > 40){
const err2 = {instancePath:instancePath+"/person_id",schemaPath:"#/definitions/Id/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",schema:40,parentSchema:schema22,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/person_id",schemaPath:"#/definitions/Id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.type,parentSchema:schema22,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}


function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid1 = true;
const _errs2 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
const _errs5 = errors;
let valid2 = true;
const _errs6 = errors;
if(errors === _errs6){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.unknown === undefined) || (!(func0.call(data, "unknown")))) && (missing0 = "unknown")){
const err1 = {};
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
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid1 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.unknown === undefined) || (!(func0.call(data, "unknown")))){
const err3 = {instancePath,schemaPath:"#/definitions/Unknown/required",keyword:"required",params:{missingProperty: "unknown"},message:"must have required property '"+"unknown"+"'",schema:schema13.required,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(key0 === "unknown")){
const err4 = {instancePath,schemaPath:"#/definitions/Unknown/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.unknown !== undefined && func0.call(data, "unknown")){
let data0 = data.unknown;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/unknown",schemaPath:"#/definitions/Unknown/properties/unknown/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.unknown.type,parentSchema:schema13.properties.unknown,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((data0 === "lost") || (data0 === "secret"))){
const err6 = {instancePath:instancePath+"/unknown",schemaPath:"#/definitions/Unknown/properties/unknown/enum",keyword:"enum",params:{allowedValues: schema13.properties.unknown.enum},message:"must be equal to one of the allowed values",schema:schema13.properties.unknown.enum,parentSchema:schema13.properties.unknown,data:data0};
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
const err7 = {instancePath,schemaPath:"#/definitions/Unknown/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid1 = _errs8 === errors;
valid2 = _valid1;
ifClause1 = "then";
}
else {
const _errs14 = errors;
if(!(validate18(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
var _valid1 = _errs14 === errors;
valid2 = _valid1;
ifClause1 = "else";
}
if(!valid2){
const err8 = {instancePath,schemaPath:"#/allOf/0/then/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema",schema:schema19.allOf[0].then.if,parentSchema:schema19.allOf[0].then,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs15 = errors;
if(typeof data !== "string"){
const err9 = {instancePath,schemaPath:"#/allOf/0/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.allOf[0].else.type,parentSchema:schema19.allOf[0].else,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid0 = _errs15 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err10 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema19.allOf[0].if,parentSchema:schema19.allOf[0],data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}

const schema23 = {"description":"What is scratched into it.","allOf":[{"if":{"type":"object"},"then":{"if":{"type":"object","required":["unknown"]},"then":{"$ref":"#/definitions/Unknown"},"else":{"$ref":"#/definitions/Person"}},"else":{"type":"string"}}]};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid1 = true;
const _errs2 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
const _errs5 = errors;
let valid2 = true;
const _errs6 = errors;
if(errors === _errs6){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.unknown === undefined) || (!(func0.call(data, "unknown")))) && (missing0 = "unknown")){
const err1 = {};
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
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid1 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.unknown === undefined) || (!(func0.call(data, "unknown")))){
const err3 = {instancePath,schemaPath:"#/definitions/Unknown/required",keyword:"required",params:{missingProperty: "unknown"},message:"must have required property '"+"unknown"+"'",schema:schema13.required,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(key0 === "unknown")){
const err4 = {instancePath,schemaPath:"#/definitions/Unknown/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.unknown !== undefined && func0.call(data, "unknown")){
let data0 = data.unknown;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/unknown",schemaPath:"#/definitions/Unknown/properties/unknown/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.unknown.type,parentSchema:schema13.properties.unknown,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((data0 === "lost") || (data0 === "secret"))){
const err6 = {instancePath:instancePath+"/unknown",schemaPath:"#/definitions/Unknown/properties/unknown/enum",keyword:"enum",params:{allowedValues: schema13.properties.unknown.enum},message:"must be equal to one of the allowed values",schema:schema13.properties.unknown.enum,parentSchema:schema13.properties.unknown,data:data0};
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
const err7 = {instancePath,schemaPath:"#/definitions/Unknown/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid1 = _errs8 === errors;
valid2 = _valid1;
ifClause1 = "then";
}
else {
const _errs14 = errors;
if(!(validate18(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
var _valid1 = _errs14 === errors;
valid2 = _valid1;
ifClause1 = "else";
}
if(!valid2){
const err8 = {instancePath,schemaPath:"#/allOf/0/then/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema",schema:schema23.allOf[0].then.if,parentSchema:schema23.allOf[0].then,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs15 = errors;
if(typeof data !== "string"){
const err9 = {instancePath,schemaPath:"#/allOf/0/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.allOf[0].else.type,parentSchema:schema23.allOf[0].else,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid0 = _errs15 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err10 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema23.allOf[0].if,parentSchema:schema23.allOf[0],data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

const schema25 = {"description":"What it is made of.","allOf":[{"if":{"type":"object"},"then":{"$ref":"#/definitions/Unknown"},"else":{"items":{"type":"string"},"type":"array"}}]};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid1 = true;
const _errs2 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.unknown === undefined) || (!(func0.call(data, "unknown")))){
const err1 = {instancePath,schemaPath:"#/definitions/Unknown/required",keyword:"required",params:{missingProperty: "unknown"},message:"must have required property '"+"unknown"+"'",schema:schema13.required,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(key0 === "unknown")){
const err2 = {instancePath,schemaPath:"#/definitions/Unknown/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.unknown !== undefined && func0.call(data, "unknown")){
let data0 = data.unknown;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/unknown",schemaPath:"#/definitions/Unknown/properties/unknown/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.unknown.type,parentSchema:schema13.properties.unknown,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((data0 === "lost") || (data0 === "secret"))){
const err4 = {instancePath:instancePath+"/unknown",schemaPath:"#/definitions/Unknown/properties/unknown/enum",keyword:"enum",params:{allowedValues: schema13.properties.unknown.enum},message:"must be equal to one of the allowed values",schema:schema13.properties.unknown.enum,parentSchema:schema13.properties.unknown,data:data0};
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
else {
const err5 = {instancePath,schemaPath:"#/definitions/Unknown/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs10 = errors;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data1 = data[i0];
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/" + i0,schemaPath:"#/allOf/0/else/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.allOf[0].else.items.type,parentSchema:schema25.allOf[0].else.items,data:data1};
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
const err7 = {instancePath,schemaPath:"#/allOf/0/else/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema25.allOf[0].else.type,parentSchema:schema25.allOf[0].else,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs10 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err8 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema25.allOf[0].if,parentSchema:schema25.allOf[0],data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="decided.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.place === undefined) || (!(func0.call(data, "place")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "place"},message:"must have required property '"+"place"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.age_years === undefined) || (!(func0.call(data, "age_years")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "age_years"},message:"must have required property '"+"age_years"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.scores === undefined) || (!(func0.call(data, "scores")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scores"},message:"must have required property '"+"scores"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.owner === undefined) || (!(func0.call(data, "owner")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "owner"},message:"must have required property '"+"owner"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((((key0 === "place") || (key0 === "age_years")) || (key0 === "scores")) || (key0 === "owner")) || (key0 === "mark")) || (key0 === "parts"))){
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
if(data.place !== undefined && func0.call(data, "place")){
if(!(validate11(data.place, {instancePath:instancePath+"/place",parentData:data,parentDataProperty:"place",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.age_years !== undefined && func0.call(data, "age_years")){
if(!(validate13(data.age_years, {instancePath:instancePath+"/age_years",parentData:data,parentDataProperty:"age_years",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data.scores !== undefined && func0.call(data, "scores")){
if(!(validate15(data.scores, {instancePath:instancePath+"/scores",parentData:data,parentDataProperty:"scores",rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
if(data.owner !== undefined && func0.call(data, "owner")){
if(!(validate17(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
}
if(data.mark !== undefined && func0.call(data, "mark")){
if(!(validate21(data.mark, {instancePath:instancePath+"/mark",parentData:data,parentDataProperty:"mark",rootData}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data.parts !== undefined && func0.call(data, "parts")){
if(!(validate24(data.parts, {instancePath:instancePath+"/parts",parentData:data,parentDataProperty:"parts",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

exports.validateIdValue = validate26;

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func52(data) > 40){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",schema:40,parentSchema:schema22,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.type,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
exports.validateValue = {
  Id: exports.validateIdValue,
}
