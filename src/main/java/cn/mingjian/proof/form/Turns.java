package cn.mingjian.proof.form;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns of phrase in the lines of a form that depend on the figures, in 〔brackets〕, the inner ones first:
 *
 * <pre>
 * 〔增减 A〕            增加…，增长…%, or the form's words for no change
 * 〔增减因 A〕          the same with a reason
 * 〔各增减因 A〕         the same of both totals: 各增加…
 * 〔较 A than〕         than + change + reason, as 三公经费 have them
 * 〔比预算 A 预算〕       增加… against a budget with the reason
 * 〔占 A W〕            ，占…%
 * 〔完成 A 预算 words〕   words + completion; nothing where nothing was planned
 * 〔差因 A 预算 words〕   a sentence on the gap with its reason
 * 〔若 A words〕 〔无 A words〕  words where A is some, or is nothing
 * 〔选 a|b|c〕          one of them
 * 〔类单〕 〔人员〕 〔公用〕   classes with shares, names of economic items
 * 〔比〕               与上年相比, as this report says it
 * </pre>
 */
final class Turns {

    private static final Pattern INNERMOST = Pattern.compile("〔([^〔〕 ]+) ?([^〔〕]*)〕");

    private final Form form;
    private final FormText text;

    Turns(Form form, FormText text) {
        this.form = form;
        this.text = text;
    }

    /** The line with its turns put in words, a template for {@code Say}. */
    String of(String line) {
        String said = line;
        for (Matcher matcher = INNERMOST.matcher(said); matcher.find(); matcher = INNERMOST.matcher(said)) {
            said = said.substring(0, matcher.start())
                    + turn(matcher.group(1), matcher.group(2))
                    + said.substring(matcher.end());
        }
        return said;
    }

    private String turn(String name, String rest) {
        String[] words = rest.split(" ", 3);
        String concept = words[0];
        return switch (name) {
            case "增减" -> changed(concept, form::change);
            case "增减因" -> changed(concept, form::changeBecause);
            case "各增减因" -> changed(concept, c -> "各" + form.changeBecause(c));
            case "较" -> form.compared(concept, text.get("三公持平"), behind(rest, 1), text.get("三公因"));
            case "比预算" -> againstBudget(concept, words[1]);
            case "占" -> form.share(concept, words[1]);
            case "完成" ->
                form.accounts.fen(concept, words[1]) == 0 ? "" : words[2] + "{" + concept + "@完成/" + words[1] + "}";
            case "差因" -> gap(concept, words[1], words[2]);
            case "若" -> form.now(concept) != 0 ? behind(rest, 1) : "";
            case "无" -> form.now(concept) == 0 ? behind(rest, 1) : "";
            case "选" -> form.dice.pick(List.of(rest.split("\\|", -1)));
            case "类单" -> form.classList("；", rest);
            case "人员" -> form.names(true);
            case "公用" -> form.names(false);
            case "比" -> form.versus;
            default -> throw new IllegalStateException("no turn of phrase " + name);
        };
    }

    private static String behind(String rest, int words) {
        return rest.split(" ", words + 1)[words];
    }

    /** The words for a change, or the form's words for none. */
    private String changed(String concept, UnaryOperator<String> change) {
        return form.changeOf(concept) == 0 ? text.get("持平") : change.apply(concept);
    }

    private String againstBudget(String concept, String budget) {
        long gap = form.gapOf(concept, budget);
        return gap == 0 ? "持平。" : "{" + concept + "@差/" + budget + "}，" + form.because + form.reasons.gap(gap) + "。";
    }

    private String gap(String concept, String budget, String because) {
        long gap = form.gapOf(concept, budget);
        if (gap == 0) {
            return text.get("预算持平");
        }
        String reason = concept.startsWith(Form.PUBLICS) ? form.reasons.publicsUnder() : form.reasons.gap(gap);
        return because.replace("？", "{" + concept + "@比/" + budget + "}") + reason + "。";
    }
}
