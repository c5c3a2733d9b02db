package cn.mingjian.rules;

/** Tells at which places of a text a pattern may match, so that it need not be tried at all others. */
@FunctionalInterface
interface Starts {

    /** The next place at or behind {@code from} where a match may begin, or -1. */
    int next(String text, int from);
}
