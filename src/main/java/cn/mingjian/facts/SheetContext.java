package cn.mingjian.facts;

/**
 * What the readers of the parts of one self-evaluation sheet share.
 *
 * @param words the words that sheets use
 * @param targets reads targets and results
 * @param scope where facts and what is not understood are put down
 * @param prose reads figures in cells that hold words
 * @param weights reads weights that stand in labels
 * @param concept the concept that everything in the sheet hangs under
 */
record SheetContext(
        SheetVocabulary words,
        TargetReader targets,
        TableScope scope,
        SheetProse prose,
        LabelWeights weights,
        String concept) {}
