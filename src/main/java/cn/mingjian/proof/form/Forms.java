package cn.mingjian.proof.form;

import cn.mingjian.proof.accounts.Dice;
import cn.mingjian.proof.accounts.TrueAccounts;
import cn.mingjian.proof.draft.Draft;
import java.util.List;

/** The provinces whose forms can be written. */
public final class Forms {

    /** Two-digit codes of the provinces. */
    public static final List<String> REGIONS =
            List.of("54", "65", "63", "51", "64", "31", "44", "32", "43", "53", "33");

    private Forms() {}

    /** A consistent report in the form of a province. */
    public static Draft draft(Dice dice, String region) {
        TrueAccounts accounts = TrueAccounts.of(dice, region);
        Form form =
                switch (region) {
                    case "54" -> new TibetForm(dice, accounts);
                    case "65" -> new XinjiangForm(dice, accounts);
                    case "63" -> new QinghaiForm(dice, accounts);
                    case "51" -> new SichuanForm(dice, accounts);
                    case "64" -> new NingxiaForm(dice, accounts);
                    case "44" -> new GuangdongForm(dice, accounts);
                    case "31" -> new ShanghaiForm(dice, accounts);
                    default -> new TemplateForm(dice, accounts, FormText.of(region));
                };
        return form.write();
    }
}
