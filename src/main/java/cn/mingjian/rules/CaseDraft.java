package cn.mingjian.rules;

import cn.mingjian.rules.pack.RulePack;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A case as far as it has been read. */
final class CaseDraft {

    private static final int USUAL_YEAR = 2024;
    private static final Pattern YEAR = Pattern.compile("年度[ \\t\u3000:：]+(\\d{4})\\s*");
    private static final Pattern REGION = Pattern.compile("地区[ \\t\u3000:：]+(\\d{2})\\s*");
    private static final Pattern CHANGE = Pattern.compile("\\s*「(.+?)」(?:改为「(.*)」|后另起一行「(.*)」|删去)\\s*");

    private final String name;
    private final int line;
    private final CaseTemplates templates;
    private final StringBuilder text = new StringBuilder();
    private final List<CaseExpectation> expectations = new ArrayList<>();
    private String region;
    private int year = USUAL_YEAR;
    private boolean verbatim;
    /** Where in the text the last template begins; changes are made in it. */
    private int template = -1;

    CaseDraft(String name, int line, CaseTemplates templates) {
        this.name = name;
        this.line = line;
        this.templates = templates;
    }

    String name() {
        return name;
    }

    int line() {
        return line;
    }

    /** Whether nothing is expected yet, so that its text may go on. */
    boolean isOpen() {
        return expectations.isEmpty();
    }

    void expect(CaseExpectation expectation) {
        expectations.add(expectation);
    }

    /** Whether the line says something about the case; only lines before its text do. */
    boolean attribute(String words) {
        if (text.length() > 0) {
            return false;
        }
        Matcher otherYear = YEAR.matcher(words);
        Matcher otherRegion = REGION.matcher(words);
        if (otherYear.matches()) {
            year = Integer.parseInt(otherYear.group(1));
            return true;
        } else if (otherRegion.matches()) {
            region = otherRegion.group(1);
            return true;
        } else if (words.strip().equals("原样")) {
            verbatim = true;
            return true;
        }
        return words.isBlank();
    }

    /** Adds a line of the report, a template, or a change of the template above; says what is wrong with it, or null. */
    String add(String words) {
        String named = CaseTemplates.named(words);
        Matcher change = CHANGE.matcher(words);
        if (named != null) {
            String found = templates.find(named);
            template = text.length();
            text.append(found == null ? "" : found);
            return found == null ? "没有名为“" + named + "”的底稿，底稿写在同一文件夹的" + CaseTemplates.FILE + "里" : null;
        }
        if (template >= 0 && change.matches()) {
            return change(change);
        }
        text.append(words).append('\n');
        return null;
    }

    private String change(Matcher change) {
        String old = change.group(1);
        int at = text.indexOf(old, template);
        if (at < 0 || text.indexOf(old, at + 1) >= 0) {
            return "底稿里" + (at < 0 ? "没有" : "不止一处写着") + "「" + old + "」，不知道改哪里";
        }
        int end = at + old.length();
        if (change.group(3) != null) {
            text.insert(text.indexOf("\n", at), "\n" + change.group(3));
        } else if (change.group(2) != null) {
            text.replace(at, end, change.group(2));
        } else {
            boolean line = (at == 0 || text.charAt(at - 1) == '\n') && text.charAt(end) == '\n';
            text.delete(at, line ? end + 1 : end);
        }
        return null;
    }

    RuleCase finished(String check, RulePack pack, String file) {
        return new RuleCase(
                check,
                name,
                pack.id(),
                region == null ? pack.region() : region,
                year,
                verbatim,
                text.toString(),
                expectations,
                file,
                line);
    }
}
