// Made from schema.json and relational/*.json by npm run codegen. Do not edit.
'use strict'
exports.validatePersonName = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","additionalProperties":false,"definitions":{"Id":{"description":"What the thing is called.","maxLength":40,"minLength":1,"type":"string"},"Kind":{"description":"What kind of row it is.","maxLength":40,"type":"string"}},"description":"Patterns that engines of regular expressions see differently.","minProperties":1,"properties":{"ahead":{"pattern":"^(?!.*--)[a-z](?:[a-z-]*[a-z])?$","type":"string"},"blank":{"pattern":"^\\s*\\S+\\s*$","type":"string"},"class":{"pattern":"^[^\\W\\d_]+$","type":"string"},"digits":{"pattern":"^\\d{2,4}$","type":"string"},"dots":{"pattern":"^.{2,3}$","type":"string"},"edge":{"pattern":"\\bend\\b","type":"string"},"emoji":{"pattern":"^[\\u{1F600}-\\u{1F64F}]+$","type":"string"},"lazy":{"pattern":"^a.*?b+?$","type":"string"},"letters":{"pattern":"^\\p{Lu}\\p{Ll}*$","type":"string"},"many":{"pattern":"^(?:[a-f]{2}){1,300}$","type":"string"},"named":{"pattern":"^(?<year>[0-9]{4})-(?<month>[0-9]{2})$","type":"string"},"word":{"pattern":"^\\w+$","type":"string"}},"title":"PersonName","type":"object","$id":"decided.json"};
const func0 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^(?!.*--)[a-z](?:[a-z-]*[a-z])?$", "u");
const pattern1 = new RegExp("^\\s*\\S+\\s*$", "u");
const pattern2 = new RegExp("^[^\\W\\d_]+$", "u");
const pattern3 = new RegExp("^\\d{2,4}$", "u");
const pattern4 = new RegExp("^.{2,3}$", "u");
const pattern5 = new RegExp("\\bend\\b", "u");
const pattern6 = new RegExp("^[\\u{1F600}-\\u{1F64F}]+$", "u");
const pattern7 = new RegExp("^a.*?b+?$", "u");
const pattern8 = new RegExp("^\\p{Lu}\\p{Ll}*$", "u");
const pattern9 = new RegExp("^(?:[a-f]{2}){1,300}$", "u");
const pattern10 = new RegExp("^(?<year>[0-9]{4})-(?<month>[0-9]{2})$", "u");
const pattern11 = new RegExp("^\\w+$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="decided.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema11.properties, key0))){
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
if(data.ahead !== undefined && func0.call(data, "ahead")){
let data0 = data.ahead;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err2 = {instancePath:instancePath+"/ahead",schemaPath:"#/properties/ahead/pattern",keyword:"pattern",params:{pattern: "^(?!.*--)[a-z](?:[a-z-]*[a-z])?$"},message:"must match pattern \""+"^(?!.*--)[a-z](?:[a-z-]*[a-z])?$"+"\"",schema:"^(?!.*--)[a-z](?:[a-z-]*[a-z])?$",parentSchema:schema11.properties.ahead,data:data0};
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
const err3 = {instancePath:instancePath+"/ahead",schemaPath:"#/properties/ahead/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.ahead.type,parentSchema:schema11.properties.ahead,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.blank !== undefined && func0.call(data, "blank")){
let data1 = data.blank;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
const err4 = {instancePath:instancePath+"/blank",schemaPath:"#/properties/blank/pattern",keyword:"pattern",params:{pattern: "^\\s*\\S+\\s*$"},message:"must match pattern \""+"^\\s*\\S+\\s*$"+"\"",schema:"^\\s*\\S+\\s*$",parentSchema:schema11.properties.blank,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/blank",schemaPath:"#/properties/blank/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.blank.type,parentSchema:schema11.properties.blank,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.class !== undefined && func0.call(data, "class")){
let data2 = data.class;
if(typeof data2 === "string"){
if(!pattern2.test(data2)){
const err6 = {instancePath:instancePath+"/class",schemaPath:"#/properties/class/pattern",keyword:"pattern",params:{pattern: "^[^\\W\\d_]+$"},message:"must match pattern \""+"^[^\\W\\d_]+$"+"\"",schema:"^[^\\W\\d_]+$",parentSchema:schema11.properties.class,data:data2};
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
const err7 = {instancePath:instancePath+"/class",schemaPath:"#/properties/class/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.class.type,parentSchema:schema11.properties.class,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.digits !== undefined && func0.call(data, "digits")){
let data3 = data.digits;
if(typeof data3 === "string"){
if(!pattern3.test(data3)){
const err8 = {instancePath:instancePath+"/digits",schemaPath:"#/properties/digits/pattern",keyword:"pattern",params:{pattern: "^\\d{2,4}$"},message:"must match pattern \""+"^\\d{2,4}$"+"\"",schema:"^\\d{2,4}$",parentSchema:schema11.properties.digits,data:data3};
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
const err9 = {instancePath:instancePath+"/digits",schemaPath:"#/properties/digits/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.digits.type,parentSchema:schema11.properties.digits,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.dots !== undefined && func0.call(data, "dots")){
let data4 = data.dots;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err10 = {instancePath:instancePath+"/dots",schemaPath:"#/properties/dots/pattern",keyword:"pattern",params:{pattern: "^.{2,3}$"},message:"must match pattern \""+"^.{2,3}$"+"\"",schema:"^.{2,3}$",parentSchema:schema11.properties.dots,data:data4};
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
const err11 = {instancePath:instancePath+"/dots",schemaPath:"#/properties/dots/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.dots.type,parentSchema:schema11.properties.dots,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.edge !== undefined && func0.call(data, "edge")){
let data5 = data.edge;
if(typeof data5 === "string"){
if(!pattern5.test(data5)){
const err12 = {instancePath:instancePath+"/edge",schemaPath:"#/properties/edge/pattern",keyword:"pattern",params:{pattern: "\\bend\\b"},message:"must match pattern \""+"\\bend\\b"+"\"",schema:"\\bend\\b",parentSchema:schema11.properties.edge,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/edge",schemaPath:"#/properties/edge/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.edge.type,parentSchema:schema11.properties.edge,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.emoji !== undefined && func0.call(data, "emoji")){
let data6 = data.emoji;
if(typeof data6 === "string"){
if(!pattern6.test(data6)){
const err14 = {instancePath:instancePath+"/emoji",schemaPath:"#/properties/emoji/pattern",keyword:"pattern",params:{pattern: "^[\\u{1F600}-\\u{1F64F}]+$"},message:"must match pattern \""+"^[\\u{1F600}-\\u{1F64F}]+$"+"\"",schema:"^[\\u{1F600}-\\u{1F64F}]+$",parentSchema:schema11.properties.emoji,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/emoji",schemaPath:"#/properties/emoji/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.emoji.type,parentSchema:schema11.properties.emoji,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.lazy !== undefined && func0.call(data, "lazy")){
let data7 = data.lazy;
if(typeof data7 === "string"){
if(!pattern7.test(data7)){
const err16 = {instancePath:instancePath+"/lazy",schemaPath:"#/properties/lazy/pattern",keyword:"pattern",params:{pattern: "^a.*?b+?$"},message:"must match pattern \""+"^a.*?b+?$"+"\"",schema:"^a.*?b+?$",parentSchema:schema11.properties.lazy,data:data7};
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
const err17 = {instancePath:instancePath+"/lazy",schemaPath:"#/properties/lazy/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.lazy.type,parentSchema:schema11.properties.lazy,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.letters !== undefined && func0.call(data, "letters")){
let data8 = data.letters;
if(typeof data8 === "string"){
if(!pattern8.test(data8)){
const err18 = {instancePath:instancePath+"/letters",schemaPath:"#/properties/letters/pattern",keyword:"pattern",params:{pattern: "^\\p{Lu}\\p{Ll}*$"},message:"must match pattern \""+"^\\p{Lu}\\p{Ll}*$"+"\"",schema:"^\\p{Lu}\\p{Ll}*$",parentSchema:schema11.properties.letters,data:data8};
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
const err19 = {instancePath:instancePath+"/letters",schemaPath:"#/properties/letters/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.letters.type,parentSchema:schema11.properties.letters,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.many !== undefined && func0.call(data, "many")){
let data9 = data.many;
if(typeof data9 === "string"){
if(!pattern9.test(data9)){
const err20 = {instancePath:instancePath+"/many",schemaPath:"#/properties/many/pattern",keyword:"pattern",params:{pattern: "^(?:[a-f]{2}){1,300}$"},message:"must match pattern \""+"^(?:[a-f]{2}){1,300}$"+"\"",schema:"^(?:[a-f]{2}){1,300}$",parentSchema:schema11.properties.many,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/many",schemaPath:"#/properties/many/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.many.type,parentSchema:schema11.properties.many,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.named !== undefined && func0.call(data, "named")){
let data10 = data.named;
if(typeof data10 === "string"){
if(!pattern10.test(data10)){
const err22 = {instancePath:instancePath+"/named",schemaPath:"#/properties/named/pattern",keyword:"pattern",params:{pattern: "^(?<year>[0-9]{4})-(?<month>[0-9]{2})$"},message:"must match pattern \""+"^(?<year>[0-9]{4})-(?<month>[0-9]{2})$"+"\"",schema:"^(?<year>[0-9]{4})-(?<month>[0-9]{2})$",parentSchema:schema11.properties.named,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/named",schemaPath:"#/properties/named/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.named.type,parentSchema:schema11.properties.named,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.word !== undefined && func0.call(data, "word")){
let data11 = data.word;
if(typeof data11 === "string"){
if(!pattern11.test(data11)){
const err24 = {instancePath:instancePath+"/word",schemaPath:"#/properties/word/pattern",keyword:"pattern",params:{pattern: "^\\w+$"},message:"must match pattern \""+"^\\w+$"+"\"",schema:"^\\w+$",parentSchema:schema11.properties.word,data:data11};
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
const err25 = {instancePath:instancePath+"/word",schemaPath:"#/properties/word/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.word.type,parentSchema:schema11.properties.word,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

exports.validateIdValue = validate11;
const schema12 = {"description":"What the thing is called.","maxLength":40,"minLength":1,"type":"string"};
const func58 = require("ajv/dist/runtime/ucs2length").default;

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func58(data) > 40){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",schema:40,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func58(data) < 1){
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
if(func58(data) > 40){
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
