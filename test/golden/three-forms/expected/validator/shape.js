// Made from schema.json and relational/*.json by npm run codegen. Do not edit.
'use strict'
exports.validateShape = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","definitions":{"Box":{"additionalProperties":false,"description":"A box.","properties":{"kind":{"const":"box","type":"string"},"width":{"minimum":0,"type":"number"},"label":{"description":"What is written on it.","type":"string"},"radius":false},"required":["kind","width"],"type":"object"},"Circle":{"additionalProperties":false,"description":"A circle.","properties":{"kind":{"const":"circle","type":"string"},"radius":{"exclusiveMinimum":0,"type":"number"},"width":false},"required":["kind","radius"],"type":"object"},"Id":{"description":"What the thing is called.","maxLength":40,"type":"string"},"Point":{"additionalProperties":false,"description":"A point.","properties":{"kind":{"const":"point","type":"string"},"label":{"description":"What is written on it.","type":"string"}},"required":["kind","label"],"type":"object"}},"description":"A shape.","title":"Shape","type":"object","required":["kind"],"properties":{"kind":{"enum":["circle","box","point"]}},"allOf":[{"if":{"type":"object","required":["kind"],"properties":{"kind":{"const":"circle"}}},"then":{"$ref":"#/definitions/Circle"}},{"if":{"type":"object","required":["kind"],"properties":{"kind":{"const":"box"}}},"then":{"$ref":"#/definitions/Box"}},{"if":{"type":"object","required":["kind"],"properties":{"kind":{"const":"point"}}},"then":{"$ref":"#/definitions/Point"}}],"$id":"decided.json"};
const schema12 = {"additionalProperties":false,"description":"A circle.","properties":{"kind":{"const":"circle","type":"string"},"radius":{"exclusiveMinimum":0,"type":"number"},"width":false},"required":["kind","radius"],"type":"object"};
const schema13 = {"additionalProperties":false,"description":"A box.","properties":{"kind":{"const":"box","type":"string"},"width":{"minimum":0,"type":"number"},"label":{"description":"What is written on it.","type":"string"},"radius":false},"required":["kind","width"],"type":"object"};
const schema14 = {"additionalProperties":false,"description":"A point.","properties":{"kind":{"const":"point","type":"string"},"label":{"description":"What is written on it.","type":"string"}},"required":["kind","label"],"type":"object"};
const func0 = Object.prototype.hasOwnProperty;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="decided.json" */;
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.kind !== undefined && func0.call(data, "kind")){
if("circle" !== data.kind){
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
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.kind === undefined) || (!(func0.call(data, "kind")))){
const err3 = {instancePath,schemaPath:"#/definitions/Circle/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema12.required,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.radius === undefined) || (!(func0.call(data, "radius")))){
const err4 = {instancePath,schemaPath:"#/definitions/Circle/required",keyword:"required",params:{missingProperty: "radius"},message:"must have required property '"+"radius"+"'",schema:schema12.required,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "kind") || (key0 === "radius")) || (key0 === "width"))){
const err5 = {instancePath,schemaPath:"#/definitions/Circle/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.kind !== undefined && func0.call(data, "kind")){
let data1 = data.kind;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/kind",schemaPath:"#/definitions/Circle/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.kind.type,parentSchema:schema12.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if("circle" !== data1){
const err7 = {instancePath:instancePath+"/kind",schemaPath:"#/definitions/Circle/properties/kind/const",keyword:"const",params:{allowedValue: "circle"},message:"must be equal to constant",schema:"circle",parentSchema:schema12.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.radius !== undefined && func0.call(data, "radius")){
let data2 = data.radius;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 <= 0 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/radius",schemaPath:"#/definitions/Circle/properties/radius/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema12.properties.radius,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/radius",schemaPath:"#/definitions/Circle/properties/radius/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema12.properties.radius.type,parentSchema:schema12.properties.radius,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.width !== undefined && func0.call(data, "width")){
const err10 = {instancePath:instancePath+"/width",schemaPath:"#/definitions/Circle/properties/width/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema12.properties.width,data:data.width};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath,schemaPath:"#/definitions/Circle/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.type,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
}
if(!valid1){
const err12 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.allOf[0].if,parentSchema:schema11.allOf[0],data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const _errs15 = errors;
let valid5 = true;
const _errs16 = errors;
if(errors === _errs16){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing1 = "kind")){
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
if(data.kind !== undefined && func0.call(data, "kind")){
if("box" !== data.kind){
const err14 = {};
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
}
else {
const err15 = {};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
var _valid1 = _errs16 === errors;
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs19 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.kind === undefined) || (!(func0.call(data, "kind")))){
const err16 = {instancePath,schemaPath:"#/definitions/Box/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema13.required,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((data.width === undefined) || (!(func0.call(data, "width")))){
const err17 = {instancePath,schemaPath:"#/definitions/Box/required",keyword:"required",params:{missingProperty: "width"},message:"must have required property '"+"width"+"'",schema:schema13.required,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key1 of Object.keys(data)){
if(!((((key1 === "kind") || (key1 === "width")) || (key1 === "label")) || (key1 === "radius"))){
const err18 = {instancePath,schemaPath:"#/definitions/Box/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.kind !== undefined && func0.call(data, "kind")){
let data5 = data.kind;
if(typeof data5 !== "string"){
const err19 = {instancePath:instancePath+"/kind",schemaPath:"#/definitions/Box/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.kind.type,parentSchema:schema13.properties.kind,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if("box" !== data5){
const err20 = {instancePath:instancePath+"/kind",schemaPath:"#/definitions/Box/properties/kind/const",keyword:"const",params:{allowedValue: "box"},message:"must be equal to constant",schema:"box",parentSchema:schema13.properties.kind,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.width !== undefined && func0.call(data, "width")){
let data6 = data.width;
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err21 = {instancePath:instancePath+"/width",schemaPath:"#/definitions/Box/properties/width/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema13.properties.width,data:data6};
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
const err22 = {instancePath:instancePath+"/width",schemaPath:"#/definitions/Box/properties/width/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema13.properties.width.type,parentSchema:schema13.properties.width,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.label !== undefined && func0.call(data, "label")){
let data7 = data.label;
if(typeof data7 !== "string"){
const err23 = {instancePath:instancePath+"/label",schemaPath:"#/definitions/Box/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.label.type,parentSchema:schema13.properties.label,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.radius !== undefined && func0.call(data, "radius")){
const err24 = {instancePath:instancePath+"/radius",schemaPath:"#/definitions/Box/properties/radius/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema13.properties.radius,data:data.radius};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath,schemaPath:"#/definitions/Box/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid1 = _errs19 === errors;
valid5 = _valid1;
}
if(!valid5){
const err26 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.allOf[1].if,parentSchema:schema11.allOf[1],data};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
const _errs30 = errors;
let valid9 = true;
const _errs31 = errors;
if(errors === _errs31){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing2 = "kind")){
const err27 = {};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
else {
if(data.kind !== undefined && func0.call(data, "kind")){
if("point" !== data.kind){
const err28 = {};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
}
else {
const err29 = {};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
var _valid2 = _errs31 === errors;
errors = _errs30;
if(vErrors !== null){
if(_errs30){
vErrors.length = _errs30;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs34 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.kind === undefined) || (!(func0.call(data, "kind")))){
const err30 = {instancePath,schemaPath:"#/definitions/Point/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema14.required,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if((data.label === undefined) || (!(func0.call(data, "label")))){
const err31 = {instancePath,schemaPath:"#/definitions/Point/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'",schema:schema14.required,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
for(const key2 of Object.keys(data)){
if(!((key2 === "kind") || (key2 === "label"))){
const err32 = {instancePath,schemaPath:"#/definitions/Point/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.kind !== undefined && func0.call(data, "kind")){
let data10 = data.kind;
if(typeof data10 !== "string"){
const err33 = {instancePath:instancePath+"/kind",schemaPath:"#/definitions/Point/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.properties.kind.type,parentSchema:schema14.properties.kind,data:data10};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if("point" !== data10){
const err34 = {instancePath:instancePath+"/kind",schemaPath:"#/definitions/Point/properties/kind/const",keyword:"const",params:{allowedValue: "point"},message:"must be equal to constant",schema:"point",parentSchema:schema14.properties.kind,data:data10};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.label !== undefined && func0.call(data, "label")){
let data11 = data.label;
if(typeof data11 !== "string"){
const err35 = {instancePath:instancePath+"/label",schemaPath:"#/definitions/Point/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.properties.label.type,parentSchema:schema14.properties.label,data:data11};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath,schemaPath:"#/definitions/Point/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
var _valid2 = _errs34 === errors;
valid9 = _valid2;
}
if(!valid9){
const err37 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.allOf[2].if,parentSchema:schema11.allOf[2],data};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.kind === undefined) || (!(func0.call(data, "kind")))){
const err38 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data.kind !== undefined && func0.call(data, "kind")){
let data12 = data.kind;
if(!(((data12 === "circle") || (data12 === "box")) || (data12 === "point"))){
const err39 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema11.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.kind.enum,parentSchema:schema11.properties.kind,data:data12};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

exports.validateIdValue = validate11;
const schema15 = {"description":"What the thing is called.","maxLength":40,"type":"string"};
const func68 = require("ajv/dist/runtime/ucs2length").default;

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func68(data) > 40){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",schema:40,parentSchema:schema15,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.type,parentSchema:schema15,data};
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
