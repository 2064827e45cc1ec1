package org.chuhai.logistics.reconciliation;

import java.util.List;
import java.util.stream.Collectors;

/** Findings on one line each, as tables of tests state them: {@code R10 unitPrice@2 BLOCK CAUSE [V04] => R10 total | DECLARATION /path=value}. */
final class Stated {

    private Stated() {}

    static List<String> findings(Report report) {
        return report.findings().stream().map(Stated::finding).toList();
    }

    private static String finding(Finding finding) {
        StringBuilder stated =
                new StringBuilder().append(finding.rule()).append(' ').append(finding.field());
        if (finding.line() != null) {
            stated.append('@').append(finding.line());
        }
        stated.append(' ').append(finding.severity()).append(' ').append(finding.cause());
        if (!finding.basis().isEmpty()) {
            stated.append(' ').append(finding.basis());
        }
        if (!finding.consequences().isEmpty()) {
            stated.append(" => ")
                    .append(finding.consequences().stream()
                            .map(consequence -> consequence.rule() + " " + consequence.field())
                            .collect(Collectors.joining(", ")));
        }
        for (Correction correction : finding.corrections()) {
            stated.append(" | ").append(correction.document());
            for (PatchOperation operation : correction.patch()) {
                stated.append(' ').append(stated(operation));
            }
        }
        return stated.toString();
    }

    private static String stated(PatchOperation operation) {
        return switch (operation.op()) {
            case "remove" -> "-" + operation.path();
            case "add" -> "+" + operation.path();
            default -> operation.path() + "=" + operation.value();
        };
    }
}
