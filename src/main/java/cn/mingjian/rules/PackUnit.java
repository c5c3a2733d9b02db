package cn.mingjian.rules;

import cn.mingjian.rules.compiler.CompiledUnit;

/**
 * A rule file of a pack, compiled.
 *
 * @param file its name below the folder of the packs
 */
record PackUnit(String file, CompiledUnit unit) {}
