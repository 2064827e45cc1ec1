package org.chuhai.local.reconcile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.chuhai.logistics.codetable.CodeTables;
import org.chuhai.logistics.codetable.DataFile;
import org.chuhai.logistics.codetable.UnusableDataFile;
import org.chuhai.logistics.party.PartyRegistry;
import org.chuhai.logistics.profile.ProfileFile;
import org.chuhai.logistics.rate.RateTable;
import org.chuhai.logistics.reconciliation.Profile;
import org.chuhai.logistics.reconciliation.ReferenceData;
import org.chuhai.logistics.tariff.TariffTable;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.FieldError;
import org.chuhai.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** The reference data of a run: what ships, and the user's own profile and tables in its place. */
final class ReferenceFiles {

    /** Held, for a logger that nobody holds forgets its level. It would tell its version to people who asked for a report. */
    private static final Logger VALIDATOR = Logger.getLogger("org.hibernate.validator");

    private static final int MOST_OF_A_TABLE = 64 << 20;
    private static final int MOST_OF_A_PROFILE = 64 << 10;

    private ReferenceFiles() {}

    static ReferenceData read(@Nullable Path profile, @Nullable Path parties, @Nullable Path rates)
            throws CannotReconcile {
        CodeTables codes = CodeTables.shipped();
        return ReferenceData.of(
                profile == null ? Profile.EXACT : profile(profile),
                codes,
                TariffTable.shipped(),
                table("rates.csv", rates, file -> RateTable.of(file, codes.currencies()), RateTable::shipped),
                table("parties.csv", parties, PartyRegistry::of, PartyRegistry::shipped));
    }

    private static Profile profile(Path path) throws CannotReconcile {
        VALIDATOR.setLevel(Level.WARNING);
        try {
            Path name = path.getFileName();
            return ProfileFile.read(String.valueOf(name == null ? path : name), bytes(path, MOST_OF_A_PROFILE));
        } catch (Refusal refusal) {
            throw new CannotReconcile(refusal.errors().stream()
                    .map(error -> new Problem(path.toString(), null, place(error), error.code(), text(refusal, error)))
                    .toList());
        } catch (IOException e) {
            throw new CannotReconcile(Intake.failure(path.toString(), e));
        }
    }

    /** The whole file has no place in it. */
    private static @Nullable String place(FieldError error) {
        String pointer = error.pointer();
        return pointer == null || pointer.isEmpty() ? null : pointer;
    }

    /** What is wrong with the file as a whole is said with the line and column where reading it ended. */
    private static Text text(Refusal refusal, FieldError error) {
        return place(error) == null ? refusal.detail() : error.message();
    }

    private static byte[] bytes(Path path, int most) throws IOException, CannotReconcile {
        try (InputStream in = Intake.open(path)) {
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new CannotReconcile(Problem.of(
                        path.toString(),
                        Problem.Rule.TOO_LARGE,
                        "文件超过 " + (most >> 10) + " KiB",
                        "larger than " + (most >> 10) + " KiB"));
            }
            return bytes;
        }
    }

    private static <T> T table(String name, @Nullable Path path, Function<DataFile, T> read, Supplier<T> shipped)
            throws CannotReconcile {
        if (path == null) {
            return shipped.get();
        }
        try {
            return read.apply(DataFile.of(name, path.toString(), bytes(path, MOST_OF_A_TABLE)));
        } catch (UnusableDataFile e) {
            // Its text names the file and the place already.
            throw new CannotReconcile(new Problem(null, null, null, e.rule().name(), e.text()));
        } catch (IOException e) {
            throw new CannotReconcile(Intake.failure(path.toString(), e));
        }
    }
}
