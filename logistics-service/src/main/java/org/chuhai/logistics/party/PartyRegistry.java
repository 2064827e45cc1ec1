package org.chuhai.logistics.party;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chuhai.logistics.codetable.CodeTable;
import org.chuhai.logistics.codetable.Columns;
import org.chuhai.logistics.codetable.DataFile;
import org.chuhai.logistics.codetable.DataRow;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/** Firms by either of their codes, so that a document that gives one kind can be compared with one that gives the other. */
public final class PartyRegistry {

    private static final Columns COLUMNS =
            Columns.required("id", "source").optional("creditCode", "customsCode", "nameZh", "nameEn");

    private final DataFile.Identity file;
    private final CodeTable<RegisteredParty> parties;

    private PartyRegistry(DataFile.Identity file, CodeTable<RegisteredParty> parties) {
        this.file = file;
        this.parties = parties;
    }

    /** Invented firms for demonstration; their region 000000 belongs to no real firm. */
    public static PartyRegistry shipped() {
        return of(DataFile.shipped(PartyRegistry.class, "parties.csv"));
    }

    /**
     * The registry of an operator.
     *
     * @throws org.chuhai.logistics.codetable.UnusableDataFile if the file has a mistake
     */
    public static PartyRegistry of(DataFile file) {
        refuseRepeatedIds(file);
        return new PartyRegistry(
                file.identity(), CodeTable.read(file, COLUMNS, PartyRegistry::party, "creditCode", "customsCode"));
    }

    /** The registry that a tenant keeps; the codes are unique and have been checked. */
    public static PartyRegistry of(List<RegisteredParty> parties) {
        return new PartyRegistry(
                new DataFile.Identity("parties", "of the tenant", fingerprint(parties)),
                CodeTable.of(parties, RegisteredParty::creditCode, RegisteredParty::customsCode));
    }

    /** The firm with this social credit code or customs code, or null; allocates nothing. */
    public @Nullable RegisteredParty get(@Nullable String code) {
        return parties.get(code);
    }

    public Optional<RegisteredParty> find(String code) {
        return parties.find(code);
    }

    /** In the order of the file. */
    public List<RegisteredParty> parties() {
        return parties.rows();
    }

    public DataFile.Identity file() {
        return file;
    }

    private static void refuseRepeatedIds(DataFile file) {
        Map<String, Long> lines = new HashMap<>();
        for (DataRow row : file.rows(COLUMNS)) {
            Long earlier = lines.putIfAbsent(row.text("id"), row.line());
            if (earlier != null) {
                throw row.duplicate("id", row.text("id"), earlier);
            }
        }
    }

    private static String fingerprint(List<RegisteredParty> parties) {
        StringBuilder all = new StringBuilder();
        for (RegisteredParty party : parties) {
            all.append(String.join(
                            "\t",
                            party.id(),
                            String.valueOf(party.creditCode()),
                            String.valueOf(party.customsCode()),
                            String.join("\t", new TreeSet<>(party.names()))))
                    .append('\n');
        }
        return DataFile.sha256(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static RegisteredParty party(DataRow row) {
        String creditCode = row.optional("creditCode");
        String customsCode = row.optional("customsCode");
        if (creditCode == null && customsCode == null) {
            throw row.refused(
                    "creditCode",
                    new Text("creditCode 与 customsCode 至少填写一个", "one of creditCode and customsCode must be filled"));
        }
        if (creditCode != null) {
            checkCreditCode(row, creditCode);
        }
        if (customsCode != null && !CustomsCode.hasShape(customsCode)) {
            throw row.refused(
                    "customsCode",
                    new Text(
                            "“" + customsCode + "”不是 10 位海关编码（6 位数字加 4 位数字或大写字母）",
                            "\"" + customsCode
                                    + "\" is no customs code (six digits and four digits or capital letters)"));
        }
        return new RegisteredParty(row.text("id"), creditCode, customsCode, names(row));
    }

    private static void checkCreditCode(DataRow row, String creditCode) {
        if (!(PartyCode.of(creditCode) instanceof SocialCreditCode code)) {
            throw row.refused(
                    "creditCode",
                    new Text(
                            "“" + creditCode + "”不是 18 位统一社会信用代码",
                            "\"" + creditCode + "\" is no unified social credit code of 18 characters"));
        }
        if (!code.checkDigitsRight()) {
            throw row.refused(
                    "creditCode",
                    new Text(
                            "“" + creditCode + "”的校验码有误",
                            "\"" + creditCode + "\" has wrong check digits at positions 17 and 18"));
        }
    }

    private static Set<String> names(DataRow row) {
        Set<String> names = Stream.of("nameZh", "nameEn")
                .flatMap(column -> Stream.ofNullable(row.optional(column)))
                .collect(Collectors.toSet());
        if (names.isEmpty()) {
            throw row.refused("nameZh", new Text("nameZh 与 nameEn 至少填写一个", "one of nameZh and nameEn must be filled"));
        }
        return names;
    }
}
