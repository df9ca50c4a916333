// Made from schema.json and relational/*.json by npm run codegen. Do not edit.
'use strict'
exports.validateHostile = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","additionalProperties":false,"definitions":{"Id":{"description":"What the thing is called.","maxLength":40,"minLength":1,"type":"string"},"Kind":{"description":"What kind of row it is.","maxLength":40,"type":"string"}},"description":"Property names that want to be something else.","properties":{"it's":{"maxLength":5,"type":"string"},"a/b":{"type":"null"},"":{"type":"string"},"\"":{"type":"string"},"$$":{"type":"string"},"*/":{"type":"boolean"},"--":{"type":"boolean"},"\\":{"type":"string"},"a~b":{"minimum":1,"type":"integer"},"constructor":{"type":"string"},"é":{"type":"integer"},"toString":{"type":"boolean"},"x\ny":{"type":"integer"},"{0}":{"type":"integer"},"é":{"type":"string"},"‮":{"type":"boolean"},"😀":{"type":"integer"}},"required":["it's","a/b"],"title":"Hostile","type":"object","$id":"decided.json"};
const func0 = Object.prototype.hasOwnProperty;
const func49 = require("ajv/dist/runtime/ucs2length").default;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="decided.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data["it's"] === undefined) || (!(func0.call(data, "it's")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "it's"},message:"must have required property '"+"it's"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data["a/b"] === undefined) || (!(func0.call(data, "a/b")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "a/b"},message:"must have required property '"+"a/b"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema11.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data["it's"] !== undefined && func0.call(data, "it's")){
let data0 = data["it's"];
if(typeof data0 === "string"){
if(func49(data0) > 5){
const err3 = {instancePath:instancePath+"/it's",schemaPath:"#/properties/it's/maxLength",keyword:"maxLength",params:{limit: 5},message:"must NOT have more than 5 characters",schema:5,parentSchema:schema11.properties["it's"],data:data0};
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
const err4 = {instancePath:instancePath+"/it's",schemaPath:"#/properties/it's/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties["it's"].type,parentSchema:schema11.properties["it's"],data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data["a/b"] !== undefined && func0.call(data, "a/b")){
let data1 = data["a/b"];
if(data1 !== null){
const err5 = {instancePath:instancePath+"/a~1b",schemaPath:"#/properties/a~1b/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema11.properties["a/b"].type,parentSchema:schema11.properties["a/b"],data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data[""] !== undefined && func0.call(data, "")){
let data2 = data[""];
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/",schemaPath:"#/properties//type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties[""].type,parentSchema:schema11.properties[""],data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data["\""] !== undefined && func0.call(data, "\"")){
let data3 = data["\""];
if(typeof data3 !== "string"){
const err7 = {instancePath:instancePath+"/\"",schemaPath:"#/properties/%22/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties["\""].type,parentSchema:schema11.properties["\""],data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.$$ !== undefined && func0.call(data, "$$")){
let data4 = data.$$;
if(typeof data4 !== "string"){
const err8 = {instancePath:instancePath+"/$$",schemaPath:"#/properties/%24%24/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.$$.type,parentSchema:schema11.properties.$$,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data["*/"] !== undefined && func0.call(data, "*/")){
let data5 = data["*/"];
if(typeof data5 !== "boolean"){
const err9 = {instancePath:instancePath+"/*~1",schemaPath:"#/properties/*~1/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties["*/"].type,parentSchema:schema11.properties["*/"],data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data["--"] !== undefined && func0.call(data, "--")){
let data6 = data["--"];
if(typeof data6 !== "boolean"){
const err10 = {instancePath:instancePath+"/--",schemaPath:"#/properties/--/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties["--"].type,parentSchema:schema11.properties["--"],data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data["\\"] !== undefined && func0.call(data, "\\")){
let data7 = data["\\"];
if(typeof data7 !== "string"){
const err11 = {instancePath:instancePath+"/\\",schemaPath:"#/properties/%5C/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties["\\"].type,parentSchema:schema11.properties["\\"],data:data7};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data["a~b"] !== undefined && func0.call(data, "a~b")){
let data8 = data["a~b"];
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err12 = {instancePath:instancePath+"/a~0b",schemaPath:"#/properties/a~0b/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties["a~b"].type,parentSchema:schema11.properties["a~b"],data:data8};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
const err13 = {instancePath:instancePath+"/a~0b",schemaPath:"#/properties/a~0b/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties["a~b"],data:data8};
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
if(data.constructor !== undefined && func0.call(data, "constructor")){
let data9 = data.constructor;
if(typeof data9 !== "string"){
const err14 = {instancePath:instancePath+"/constructor",schemaPath:"#/properties/constructor/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.constructor.type,parentSchema:schema11.properties.constructor,data:data9};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data["é"] !== undefined && func0.call(data, "é")){
let data10 = data["é"];
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err15 = {instancePath:instancePath+"/é",schemaPath:"#/properties/e%CC%81/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties["é"].type,parentSchema:schema11.properties["é"],data:data10};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.toString !== undefined && func0.call(data, "toString")){
let data11 = data.toString;
if(typeof data11 !== "boolean"){
const err16 = {instancePath:instancePath+"/toString",schemaPath:"#/properties/toString/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.toString.type,parentSchema:schema11.properties.toString,data:data11};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data["x\ny"] !== undefined && func0.call(data, "x\ny")){
let data12 = data["x\ny"];
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err17 = {instancePath:instancePath+"/x\ny",schemaPath:"#/properties/x%0Ay/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties["x\ny"].type,parentSchema:schema11.properties["x\ny"],data:data12};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data["{0}"] !== undefined && func0.call(data, "{0}")){
let data13 = data["{0}"];
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err18 = {instancePath:instancePath+"/{0}",schemaPath:"#/properties/%7B0%7D/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties["{0}"].type,parentSchema:schema11.properties["{0}"],data:data13};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data["é"] !== undefined && func0.call(data, "é")){
let data14 = data["é"];
if(typeof data14 !== "string"){
const err19 = {instancePath:instancePath+"/é",schemaPath:"#/properties/%C3%A9/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties["é"].type,parentSchema:schema11.properties["é"],data:data14};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data["‮"] !== undefined && func0.call(data, "‮")){
let data15 = data["‮"];
if(typeof data15 !== "boolean"){
const err20 = {instancePath:instancePath+"/‮",schemaPath:"#/properties/%E2%80%AE/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties["‮"].type,parentSchema:schema11.properties["‮"],data:data15};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data["😀"] !== undefined && func0.call(data, "😀")){
let data16 = data["😀"];
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err21 = {instancePath:instancePath+"/😀",schemaPath:"#/properties/%F0%9F%98%80/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties["😀"].type,parentSchema:schema11.properties["😀"],data:data16};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
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
if(func49(data) < 1){
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
