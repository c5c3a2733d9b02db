package cn.mingjian.rules;

import cn.mingjian.facts.Passage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the numbers of projects that a text tells by bands of scores: 90（含）-100分的22个、80（含）-90分的3个、……60分以下的0个. */
final class ScoreBands {

    private static final String LOWEST = "以下";
    private static final String BOUND = "(?:[（(]不?含[^（）()]{0,4}[）)])?";
    private static final Pattern BAND = Pattern.compile("[^\\d，,。；;、：:]{0,12}\\d{2}分?" + BOUND
            + "(?:[-—－–~～至到]{1,2}\\d{2,3}分" + BOUND + "(?:之间)?|分?及?以上|分?" + LOWEST + ")" + BOUND
            + "的?(?:项目)?(?:共?有|共|为|：)?\\s?(\\d{1,4})\\s?个(?:项目)?(?:[，,]占[^，,。；;]{0,20}%)?[，,、；;和及]?");
    private static final Pattern COUNT = Pattern.compile("(\\d{1,4})\\s?个");
    private static final Pattern PROJECTS =
            Pattern.compile("项目[^\\d，,。；;、]{0,6}\\d{1,4}\\s?个|\\d{1,4}\\s?个[^\\d，,。；;、]{0,8}项目");
    /** The least number of bands that can be told from two limits of something else. */
    private static final int LEAST = 3;

    private ScoreBands() {}

    /** The bands down to the lowest, with the number of projects told before them; nothing where none is. */
    static List<Reckoning> of(List<Passage> texts) {
        List<Reckoning> found = new ArrayList<>();
        for (Passage text : texts) {
            if (text.words().contains(LOWEST)) {
                read(text, found);
            }
        }
        return found;
    }

    private static void read(Passage text, List<Reckoning> found) {
        Matcher band = BAND.matcher(text.words());
        int from = 0;
        int end = -1;
        int count = 0;
        BigDecimal sum = BigDecimal.ZERO;
        while (band.find()) {
            boolean next = band.start() == end;
            from = next ? from : band.start();
            count = next ? count + 1 : 1;
            sum = new BigDecimal(band.group(1)).add(next ? sum : BigDecimal.ZERO);
            end = band.end();
            BigDecimal told = told(text.words().substring(0, from), sum);
            if (band.group().contains(LOWEST) && count >= LEAST && told != null) {
                String words = text.words().substring(from, end);
                found.add(new Reckoning(words, told, BigDecimal.ZERO, sum, "个", count, Writing.part(text, from, end)));
            }
        }
    }

    /** How many projects there are said to be: of several numbers (all, those examined) the one that fits is meant. */
    private static BigDecimal told(String words, BigDecimal sum) {
        BigDecimal first = null;
        Matcher projects = PROJECTS.matcher(words);
        Matcher counts = COUNT.matcher(words);
        while (counts.find()) {
            BigDecimal told = new BigDecimal(counts.group(1));
            if (told.compareTo(sum) == 0) {
                return told;
            }
            first = first == null ? told : first;
        }
        return projects.find() ? first : null;
    }
}
