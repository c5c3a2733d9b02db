/** From a file of any supported format to one model of headings, paragraphs and tables that knows where each piece stands. */
package cn.mingjian.document;
