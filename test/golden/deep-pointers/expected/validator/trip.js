// Made from schema.json and relational/*.json by npm run codegen. Do not edit.
'use strict'
exports.validateTrip = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","additionalProperties":false,"definitions":{"Guide":{"description":"Who leads: a name, a list of names, or a person.","allOf":[{"if":{"type":"array"},"then":{"items":{"type":"string"},"type":"array"},"else":{"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"id":{"$ref":"#/definitions/Id"}},"required":["id"],"type":"object"},"else":{"if":{"type":"null"},"then":{"type":"null"},"else":{"type":"string"}}}}]},"Id":{"description":"What the thing is called.","maxLength":40,"type":"string"},"Log":{"description":"What happened.","allOf":[{"if":{"type":"object","required":["url"]},"then":{"additionalProperties":false,"properties":{"url":{"type":"string"}},"required":["url"],"type":"object"},"else":{"additionalProperties":false,"properties":{"pages":{"maximum":100,"minimum":0,"type":"integer"}},"required":["pages"],"type":"object"}}]},"Stop":{"additionalProperties":false,"description":"A place on the way.","properties":{"city":{"description":"Its name.","type":"string"},"street":{"description":"Its street.","type":"string"}},"required":["city"],"type":"object"}},"description":"A trip.","properties":{"start":{"$ref":"#/definitions/Stop"},"bag":{"additionalProperties":false,"properties":{"size":{"additionalProperties":false,"properties":{"litres":{"type":"number"}},"required":["litres"],"type":"object"}},"type":"object"},"finish":{"$ref":"#/definitions/Stop"},"guide":{"$ref":"#/definitions/Guide"},"log":{"$ref":"#/definitions/Log"}},"required":["start"],"title":"Trip","type":"object","$id":"decided.json"};
const schema12 = {"additionalProperties":false,"description":"A place on the way.","properties":{"city":{"description":"Its name.","type":"string"},"street":{"description":"Its street.","type":"string"}},"required":["city"],"type":"object"};
const schema16 = {"description":"What happened.","allOf":[{"if":{"type":"object","required":["url"]},"then":{"additionalProperties":false,"properties":{"url":{"type":"string"}},"required":["url"],"type":"object"},"else":{"additionalProperties":false,"properties":{"pages":{"maximum":100,"minimum":0,"type":"integer"}},"required":["pages"],"type":"object"}}]};
const func0 = Object.prototype.hasOwnProperty;
const schema14 = {"description":"Who leads: a name, a list of names, or a person.","allOf":[{"if":{"type":"array"},"then":{"items":{"type":"string"},"type":"array"},"else":{"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"id":{"$ref":"#/definitions/Id"}},"required":["id"],"type":"object"},"else":{"if":{"type":"null"},"then":{"type":"null"},"else":{"type":"string"}}}}]};
const schema15 = {"description":"What the thing is called.","maxLength":40,"type":"string"};
const func61 = require("ajv/dist/runtime/ucs2length").default;

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid1 = true;
const _errs2 = errors;
if(!(Array.isArray(data))){
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
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/allOf/0/then/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.allOf[0].then.items.type,parentSchema:schema14.allOf[0].then.items,data:data0};
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
else {
const err2 = {instancePath,schemaPath:"#/allOf/0/then/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema14.allOf[0].then.type,parentSchema:schema14.allOf[0].then,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs8 = errors;
const _errs9 = errors;
let valid4 = true;
const _errs10 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid1 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs12 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err4 = {instancePath,schemaPath:"#/allOf/0/else/then/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema14.allOf[0].else.then.required,parentSchema:schema14.allOf[0].else.then,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(key0 === "id")){
const err5 = {instancePath,schemaPath:"#/allOf/0/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema14.allOf[0].else.then,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data1 = data.id;
if(typeof data1 === "string"){
if(func61(data1) > 40){
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/Id/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",schema:40,parentSchema:schema15,data:data1};
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
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/Id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.type,parentSchema:schema15,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/allOf/0/else/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.allOf[0].else.then.type,parentSchema:schema14.allOf[0].else.then,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid1 = _errs12 === errors;
valid4 = _valid1;
ifClause1 = "then";
}
else {
const _errs18 = errors;
const _errs19 = errors;
let valid7 = true;
const _errs20 = errors;
if(data !== null){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid2 = _errs20 === errors;
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid2){
const _errs22 = errors;
if(data !== null){
const err10 = {instancePath,schemaPath:"#/allOf/0/else/else/then/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema14.allOf[0].else.else.then.type,parentSchema:schema14.allOf[0].else.else.then,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid2 = _errs22 === errors;
valid7 = _valid2;
ifClause2 = "then";
}
else {
const _errs24 = errors;
if(typeof data !== "string"){
const err11 = {instancePath,schemaPath:"#/allOf/0/else/else/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.allOf[0].else.else.else.type,parentSchema:schema14.allOf[0].else.else.else,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid2 = _errs24 === errors;
valid7 = _valid2;
ifClause2 = "else";
}
if(!valid7){
const err12 = {instancePath,schemaPath:"#/allOf/0/else/else/if",keyword:"if",params:{failingKeyword: ifClause2},message:"must match \""+ifClause2+"\" schema",schema:schema14.allOf[0].else.else.if,parentSchema:schema14.allOf[0].else.else,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid1 = _errs18 === errors;
valid4 = _valid1;
ifClause1 = "else";
}
if(!valid4){
const err13 = {instancePath,schemaPath:"#/allOf/0/else/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema",schema:schema14.allOf[0].else.if,parentSchema:schema14.allOf[0].else,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err14 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema14.allOf[0].if,parentSchema:schema14.allOf[0],data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="decided.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.start === undefined) || (!(func0.call(data, "start")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "start"},message:"must have required property '"+"start"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((key0 === "start") || (key0 === "bag")) || (key0 === "finish")) || (key0 === "guide")) || (key0 === "log"))){
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
if(data.start !== undefined && func0.call(data, "start")){
let data0 = data.start;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.city === undefined) || (!(func0.call(data0, "city")))){
const err2 = {instancePath:instancePath+"/start",schemaPath:"#/definitions/Stop/required",keyword:"required",params:{missingProperty: "city"},message:"must have required property '"+"city"+"'",schema:schema12.required,parentSchema:schema12,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key1 of Object.keys(data0)){
if(!((key1 === "city") || (key1 === "street"))){
const err3 = {instancePath:instancePath+"/start",schemaPath:"#/definitions/Stop/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema12,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.city !== undefined && func0.call(data0, "city")){
let data1 = data0.city;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/start/city",schemaPath:"#/definitions/Stop/properties/city/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.city.type,parentSchema:schema12.properties.city,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.street !== undefined && func0.call(data0, "street")){
let data2 = data0.street;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/start/street",schemaPath:"#/definitions/Stop/properties/street/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.street.type,parentSchema:schema12.properties.street,data:data2};
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
const err6 = {instancePath:instancePath+"/start",schemaPath:"#/definitions/Stop/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.type,parentSchema:schema12,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.bag !== undefined && func0.call(data, "bag")){
let data3 = data.bag;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key2 of Object.keys(data3)){
if(!(key2 === "size")){
const err7 = {instancePath:instancePath+"/bag",schemaPath:"#/properties/bag/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.bag,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data3.size !== undefined && func0.call(data3, "size")){
let data4 = data3.size;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if((data4.litres === undefined) || (!(func0.call(data4, "litres")))){
const err8 = {instancePath:instancePath+"/bag/size",schemaPath:"#/properties/bag/properties/size/required",keyword:"required",params:{missingProperty: "litres"},message:"must have required property '"+"litres"+"'",schema:schema11.properties.bag.properties.size.required,parentSchema:schema11.properties.bag.properties.size,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key3 of Object.keys(data4)){
if(!(key3 === "litres")){
const err9 = {instancePath:instancePath+"/bag/size",schemaPath:"#/properties/bag/properties/size/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.bag.properties.size,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data4.litres !== undefined && func0.call(data4, "litres")){
let data5 = data4.litres;
if(!((typeof data5 == "number") && (isFinite(data5)))){
const err10 = {instancePath:instancePath+"/bag/size/litres",schemaPath:"#/properties/bag/properties/size/properties/litres/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.bag.properties.size.properties.litres.type,parentSchema:schema11.properties.bag.properties.size.properties.litres,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/bag/size",schemaPath:"#/properties/bag/properties/size/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.bag.properties.size.type,parentSchema:schema11.properties.bag.properties.size,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/bag",schemaPath:"#/properties/bag/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.bag.type,parentSchema:schema11.properties.bag,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.finish !== undefined && func0.call(data, "finish")){
let data6 = data.finish;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if((data6.city === undefined) || (!(func0.call(data6, "city")))){
const err13 = {instancePath:instancePath+"/finish",schemaPath:"#/definitions/Stop/required",keyword:"required",params:{missingProperty: "city"},message:"must have required property '"+"city"+"'",schema:schema12.required,parentSchema:schema12,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key4 of Object.keys(data6)){
if(!((key4 === "city") || (key4 === "street"))){
const err14 = {instancePath:instancePath+"/finish",schemaPath:"#/definitions/Stop/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema12,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data6.city !== undefined && func0.call(data6, "city")){
let data7 = data6.city;
if(typeof data7 !== "string"){
const err15 = {instancePath:instancePath+"/finish/city",schemaPath:"#/definitions/Stop/properties/city/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.city.type,parentSchema:schema12.properties.city,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data6.street !== undefined && func0.call(data6, "street")){
let data8 = data6.street;
if(typeof data8 !== "string"){
const err16 = {instancePath:instancePath+"/finish/street",schemaPath:"#/definitions/Stop/properties/street/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.street.type,parentSchema:schema12.properties.street,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/finish",schemaPath:"#/definitions/Stop/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.type,parentSchema:schema12,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.guide !== undefined && func0.call(data, "guide")){
if(!(validate11(data.guide, {instancePath:instancePath+"/guide",parentData:data,parentDataProperty:"guide",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.log !== undefined && func0.call(data, "log")){
let data10 = data.log;
const _errs30 = errors;
let valid9 = true;
const _errs31 = errors;
if(errors === _errs31){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
let missing0;
if(((data10.url === undefined) || (!(func0.call(data10, "url")))) && (missing0 = "url")){
const err18 = {};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
var _valid0 = _errs31 === errors;
errors = _errs30;
if(vErrors !== null){
if(_errs30){
vErrors.length = _errs30;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs33 = errors;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if((data10.url === undefined) || (!(func0.call(data10, "url")))){
const err20 = {instancePath:instancePath+"/log",schemaPath:"#/definitions/Log/allOf/0/then/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",schema:schema16.allOf[0].then.required,parentSchema:schema16.allOf[0].then,data:data10};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key5 of Object.keys(data10)){
if(!(key5 === "url")){
const err21 = {instancePath:instancePath+"/log",schemaPath:"#/definitions/Log/allOf/0/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema16.allOf[0].then,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data10.url !== undefined && func0.call(data10, "url")){
let data11 = data10.url;
if(typeof data11 !== "string"){
const err22 = {instancePath:instancePath+"/log/url",schemaPath:"#/definitions/Log/allOf/0/then/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.allOf[0].then.properties.url.type,parentSchema:schema16.allOf[0].then.properties.url,data:data11};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/log",schemaPath:"#/definitions/Log/allOf/0/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema16.allOf[0].then.type,parentSchema:schema16.allOf[0].then,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid0 = _errs33 === errors;
valid9 = _valid0;
ifClause0 = "then";
}
else {
const _errs38 = errors;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if((data10.pages === undefined) || (!(func0.call(data10, "pages")))){
const err24 = {instancePath:instancePath+"/log",schemaPath:"#/definitions/Log/allOf/0/else/required",keyword:"required",params:{missingProperty: "pages"},message:"must have required property '"+"pages"+"'",schema:schema16.allOf[0].else.required,parentSchema:schema16.allOf[0].else,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
for(const key6 of Object.keys(data10)){
if(!(key6 === "pages")){
const err25 = {instancePath:instancePath+"/log",schemaPath:"#/definitions/Log/allOf/0/else/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema16.allOf[0].else,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data10.pages !== undefined && func0.call(data10, "pages")){
let data12 = data10.pages;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err26 = {instancePath:instancePath+"/log/pages",schemaPath:"#/definitions/Log/allOf/0/else/properties/pages/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema16.allOf[0].else.properties.pages.type,parentSchema:schema16.allOf[0].else.properties.pages,data:data12};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 100 || isNaN(data12)){
const err27 = {instancePath:instancePath+"/log/pages",schemaPath:"#/definitions/Log/allOf/0/else/properties/pages/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema16.allOf[0].else.properties.pages,data:data12};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data12 < 0 || isNaN(data12)){
const err28 = {instancePath:instancePath+"/log/pages",schemaPath:"#/definitions/Log/allOf/0/else/properties/pages/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema16.allOf[0].else.properties.pages,data:data12};
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
const err29 = {instancePath:instancePath+"/log",schemaPath:"#/definitions/Log/allOf/0/else/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema16.allOf[0].else.type,parentSchema:schema16.allOf[0].else,data:data10};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid0 = _errs38 === errors;
valid9 = _valid0;
ifClause0 = "else";
}
if(!valid9){
const err30 = {instancePath:instancePath+"/log",schemaPath:"#/definitions/Log/allOf/0/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema16.allOf[0].if,parentSchema:schema16.allOf[0],data:data10};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

exports.validateIdValue = validate13;

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func61(data) > 40){
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
validate13.errors = vErrors;
return errors === 0;
}
exports.validateValue = {
  Id: exports.validateIdValue,
}
