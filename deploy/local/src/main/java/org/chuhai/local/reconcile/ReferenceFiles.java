package org.chuhai.local.reconcile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.Supplier;
import org.chuhai.logistics.codetable.CodeTables;
import org.chuhai.logistics.codetable.DataFile;
import org.chuhai.logistics.codetable.UnusableDataFile;
import org.chuhai.logistics.party.PartyRegistry;
import org.chuhai.logistics.rate.RateTable;
import org.chuhai.logistics.reconciliation.Profile;
import org.chuhai.logistics.reconciliation.ReferenceData;
import org.chuhai.logistics.tariff.TariffTable;
import org.jspecify.annotations.Nullable;

/** The reference data of a run: what ships, and the user's own tables in its place. */
final class ReferenceFiles {

    private static final int MOST_BYTES = 64 << 20;

    private ReferenceFiles() {}

    static ReferenceData read(@Nullable Path parties, @Nullable Path rates) throws CannotReconcile {
        CodeTables codes = CodeTables.shipped();
        return ReferenceData.of(
                Profile.EXACT,
                codes,
                TariffTable.shipped(),
                table("rates.csv", rates, file -> RateTable.of(file, codes.currencies()), RateTable::shipped),
                table("parties.csv", parties, PartyRegistry::of, PartyRegistry::shipped));
    }

    private static <T> T table(String name, @Nullable Path path, Function<DataFile, T> read, Supplier<T> shipped)
            throws CannotReconcile {
        if (path == null) {
            return shipped.get();
        }
        try (InputStream in = Intake.open(path)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new CannotReconcile(
                        Problem.of(path.toString(), Problem.Rule.TOO_LARGE, "数据文件超过 64 MiB", "larger than 64 MiB"));
            }
            return read.apply(DataFile.of(name, path.toString(), bytes));
        } catch (UnusableDataFile e) {
            // Its text names the file and the place already.
            throw new CannotReconcile(new Problem(null, null, null, e.rule().name(), e.text()));
        } catch (IOException e) {
            throw new CannotReconcile(Intake.failure(path.toString(), e));
        }
    }
}
