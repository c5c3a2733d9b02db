/** Reads the folders of rule packs: manifests, rule files, parameters, overlays, legal bases, cases. */
package cn.mingjian.rules.pack;
