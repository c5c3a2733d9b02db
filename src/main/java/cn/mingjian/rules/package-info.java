/** Rule packs and the Drools engine that runs them over the facts of one report. Knows no regulation of its own. */
package cn.mingjian.rules;
