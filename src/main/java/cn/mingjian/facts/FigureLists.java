package cn.mingjian.facts;

import java.util.ArrayList;
import java.util.List;

/** Finds figures that are listed one after another for several subjects (各增加1980.76万元、1981.62万元). */
final class FigureLists {

    private final NarrativeContext context;

    FigureLists(NarrativeContext context) {
        this.context = context;
    }

    /** Figures listed one after another (1980.76万元、1981.62万元), as many as there are subjects. */
    List<Token> from(int index) {
        List<Token> all = context.tokens.all();
        List<Token> group = new ArrayList<>();
        group.add(all.get(index));
        int subjects = context.state.subject.size();
        int next = index + 1;
        while (group.size() < subjects && goesOn(next - 1)) {
            group.add(all.get(next + 1));
            next += 2;
        }
        return group.size() == subjects ? group : group.subList(0, 1);
    }

    private static boolean sameKind(Token one, Token other) {
        return other.figure() != null
                && one.figure().unit().dimension() == other.figure().unit().dimension();
    }

    /** Whether another figure of its kind is listed right behind the one at an index. */
    boolean goesOn(int index) {
        List<Token> all = context.tokens.all();
        return index + 2 < all.size()
                && all.get(index + 1).end() - all.get(index + 1).start() == 1
                && isBetweenListed(context.text().charAt(all.get(index + 1).start()), all.get(index))
                && sameKind(all.get(index), all.get(index + 2));
    }

    /** A comma stands between listed figures only where they share their unit (85.1,86.3%). */
    private static boolean isBetweenListed(char sign, Token first) {
        Figure figure = first.figure();
        boolean sharesUnit = figure.end() == figure.start() + figure.printed().length();
        return "、和及".indexOf(sign) >= 0 || (sharesUnit && figure.hasUnit() && ",，".indexOf(sign) >= 0);
    }
}
