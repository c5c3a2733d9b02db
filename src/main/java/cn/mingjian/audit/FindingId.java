package cn.mingjian.audit;

import cn.mingjian.facts.Evidence;
import cn.mingjian.rules.Judgement;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Ids that depend on what was found and where, and on nothing that changes from run to run. */
final class FindingId {

    private static final int BYTES = 6;

    private FindingId() {}

    static String of(Judgement judgement, Evidence at, String message) {
        String content = String.join(
                "\u0000",
                judgement.check(),
                Ledger.subject(judgement),
                at.quote(),
                Integer.toString(at.start()),
                Integer.toString(at.end()),
                message);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return judgement.check() + "-" + HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
