package org.chuhai.logistics.reconciliation.examination;

import java.util.ArrayList;
import java.util.List;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.Party;
import org.jspecify.annotations.Nullable;

/** A firm in one role in one document, with its code after correction. */
public final class PartySeat {

    /** What a firm can be in an export. */
    public enum Role {
        PLATFORM("platform"),
        SELLER("seller"),
        CARRIER("carrier"),
        PRODUCER("producer"),
        AGENT("agent");

        private final String member;

        Role(String member) {
            this.member = member;
        }

        public String member() {
            return member;
        }

        /** The field by which findings name the code. */
        public String codeField() {
            return member + ".code";
        }

        public String customsCodeField() {
            return member + ".customsCode";
        }
    }

    private final DocumentKind document;
    private final Role role;
    private final Party stated;
    private @Nullable String rightCode;
    private @Nullable FindingDraft fault;

    PartySeat(DocumentKind document, Role role, Party stated) {
        this.document = document;
        this.role = role;
        this.stated = stated;
    }

    public DocumentKind document() {
        return document;
    }

    public Role role() {
        return role;
    }

    public Party stated() {
        return stated;
    }

    /** The code that a person would read first. */
    public Datum code() {
        String code = stated.code();
        String customsCode = stated.customsCode();
        return code != null || customsCode == null
                ? Datum.key(document, code == null ? "" : code, pointer("code"))
                : Datum.key(document, customsCode, pointer("customsCode"));
    }

    public String pointer(String member) {
        return "/" + role.member() + "/" + member;
    }

    /** All codes as they are compared, the corrected one instead of the stated one. */
    public List<String> codes() {
        List<String> codes = new ArrayList<>(2);
        String code = rightCode();
        if (code != null) {
            codes.add(code);
        }
        String customsCode = customsCode();
        if (customsCode != null) {
            codes.add(customsCode);
        }
        return codes;
    }

    /** The code as it is compared, the corrected one instead of the stated one; null when only a customs code is there. */
    public @Nullable String rightCode() {
        String code = stated.code();
        return rightCode != null || code == null ? rightCode : Normal.key(code);
    }

    public @Nullable String customsCode() {
        String customsCode = stated.customsCode();
        return customsCode == null ? null : Normal.key(customsCode);
    }

    /** The finding that the code is wrong by itself, whatever other documents say. */
    public @Nullable FindingDraft fault() {
        return fault;
    }

    public void codeIsWrong(FindingDraft by) {
        fault = by;
    }

    public void codeCorrected(String code) {
        rightCode = code;
    }

    /** Wrong by itself, and nobody knows yet what was meant. */
    boolean isUnresolved() {
        return fault != null && rightCode == null;
    }
}
