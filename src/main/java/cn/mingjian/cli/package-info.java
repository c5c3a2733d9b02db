/** The command line. */
package cn.mingjian.cli;
