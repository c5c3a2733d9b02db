/** What every stage may know of the program itself: its name and version, and where it is installed. */
package cn.mingjian;
