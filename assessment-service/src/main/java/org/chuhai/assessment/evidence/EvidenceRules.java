package org.chuhai.assessment.evidence;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.chuhai.assessment.evidence.rule.EvidenceRule;
import org.chuhai.assessment.evidence.rule.RuleBook;
import org.chuhai.assessment.evidence.rule.RuleSet;
import org.chuhai.assessment.framework.Framework;
import org.chuhai.assessment.framework.Frameworks;

/** The rules that ship with the service, compiled once, before anybody is served. */
@Startup
@Singleton
public class EvidenceRules {

    /** Another one whenever the fold itself says something else of the same facts. */
    private static final String ENGINE = "1";

    private final RuleBook book;

    public EvidenceRules(Frameworks frameworks) {
        List<RuleSet> sets = new ArrayList<>();
        MessageDigest digest = sha256();
        digest.update(ENGINE.getBytes(StandardCharsets.UTF_8));
        for (Framework framework : frameworks.newest()) {
            byte[] json = RuleFile.bytes(framework.code());
            digest.update(json);
            sets.add(checked(framework, RuleFile.read(framework.code(), json)));
        }
        book = RuleBook.of(sets, HexFormat.of().formatHex(digest.digest()));
    }

    public RuleBook book() {
        return book;
    }

    /** Rules feed requirements that there are, in ways in which these are shown. */
    static RuleSet checked(Framework framework, RuleSet set) {
        if (!set.frameworkVersion().equals(framework.version())) {
            throw new IllegalStateException("the rules of " + framework.code() + " are for version "
                    + set.frameworkVersion() + ", and the newest is " + framework.version());
        }
        for (EvidenceRule rule : set.rules()) {
            boolean fits = framework
                    .requirement(rule.requirement())
                    .filter(one -> one.ways().contains(rule.way()))
                    .isPresent();
            if (!fits) {
                throw new IllegalStateException("the rule " + rule.id() + " feeds " + rule.requirement() + " by "
                        + rule.way() + ", which " + framework.code() + " does not ask for");
            }
        }
        return set;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
