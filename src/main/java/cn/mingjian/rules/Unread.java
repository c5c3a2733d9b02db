package cn.mingjian.rules;

import cn.mingjian.document.Gap;
import cn.mingjian.facts.Disclosure;
import cn.mingjian.facts.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What of a report could not be read, or not for certain.
 *
 * @param words what it is; null where all was read, so that what was not found is not there
 * @param uncertain pages whose words were recognised in pictures
 */
record Unread(String words, Set<Integer> uncertain) {

    private static final String COMPARE = "所在页的文字是从扫描图片中识别出来的，请先对照原件核对有无误认";

    static Unread of(Disclosure disclosure) {
        List<Gap> gaps = disclosure.source().gaps();
        List<String> words = new ArrayList<>();
        if (!gaps.isEmpty()) {
            words.add(Gap.words(gaps));
        }
        disclosure.tables().stream()
                .filter(t -> !t.whole() && !t.isRead())
                .forEach(t -> words.add("《" + t.called() + "》的行列分不清，没有读出各行"));
        return new Unread(
                words.isEmpty() ? null : String.join("；", words),
                gaps.stream().filter(Gap::uncertain).map(Gap::page).collect(Collectors.toUnmodifiableSet()));
    }

    /** What to do first about a failure that rests on such a page; null where none does. */
    String advice(List<Evidence> evidence) {
        return evidence.stream().anyMatch(e -> e.page() != null && uncertain.contains(e.page())) ? COMPARE : null;
    }
}
