package org.chuhai.catalog.marketplace.rule;

import java.util.List;
import java.util.Objects;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a marketplace asks.
 *
 * @param id its name, once in a rule set, and the same in the next version
 * @param pointers where it looks: JSON pointers into a listing, in which * stands for every entry
 * @param message what it says when it is broken, with {found}, {least}, {most}, {from} and {to} in the places of the figures
 * @param source where the figure was found
 */
public record Rule(
        String id,
        RuleKind kind,
        List<String> pointers,
        Limits limits,
        Severity severity,
        Text message,
        String source,
        Certainty evidence) {

    public Rule(
            String id,
            RuleKind kind,
            List<String> pointers,
            @Nullable Limits limits,
            Severity severity,
            Text message,
            String source,
            Certainty evidence) {
        this.id = Objects.requireNonNull(id, "id");
        this.kind = Objects.requireNonNull(kind, "kind");
        this.pointers = List.copyOf(pointers);
        this.limits = limits == null ? Limits.NONE : limits;
        this.severity = Objects.requireNonNull(severity, "severity");
        this.message = Objects.requireNonNull(message, "message");
        this.source = Objects.requireNonNull(source, "source");
        this.evidence = Objects.requireNonNull(evidence, "evidence");
    }

    Found broken(String pointer, Object found) {
        String what = String.valueOf(found);
        return broken(pointer, new Text(what, what), null);
    }

    Found broken(String pointer, Object found, @Nullable Patch patch) {
        String what = String.valueOf(found);
        return broken(pointer, new Text(what, what), patch);
    }

    Found broken(String pointer, Text found, @Nullable Patch patch) {
        return new Found(
                this, pointer, new Text(filled(message.zh(), found.zh()), filled(message.en(), found.en())), patch);
    }

    private String filled(String template, String found) {
        return template.replace("{least}", String.valueOf(limits.least()))
                .replace("{most}", String.valueOf(limits.most()))
                .replace("{from}", String.valueOf(limits.from()))
                .replace("{to}", String.valueOf(limits.to()))
                .replace("{found}", found);
    }
}
