package org.chuhai.logistics.batch;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.Refusal;
import org.chuhai.platform.tenant.CurrentCaller;

/** How much of batches a tenant may have, over all its shops. */
@Singleton
class BatchAllowance {

    private final BatchLookout lookout;
    private final CurrentCaller caller;
    private final BatchSettings settings;

    BatchAllowance(BatchLookout lookout, CurrentCaller caller, BatchSettings settings) {
        this.lookout = lookout;
        this.caller = caller;
        this.settings = settings;
    }

    /** Refuses another batch where there are too many that have not ended, or too much is kept. */
    void mustAllowAnother() {
        BatchLookout.Holding holding = holding();
        if (holding.unfinished() >= settings.unfinished()) {
            throw BatchProblem.TOO_MANY_BATCHES.because(new Text(
                    "已有 " + holding.unfinished() + " 个未完成的批次，上限为 " + settings.unfinished() + " 个",
                    "there are " + holding.unfinished() + " batches that have not ended; the limit is "
                            + settings.unfinished()));
        }
        if (!hasRoom(holding)) {
            throw full(holding);
        }
    }

    /** Refuses a further part of an upload where too much is kept already. */
    void mustHaveRoom() {
        BatchLookout.Holding holding = holding();
        if (!hasRoom(holding)) {
            throw full(holding);
        }
    }

    private boolean hasRoom(BatchLookout.Holding holding) {
        return holding.bytes() < settings.tenantBytes().asLongValue();
    }

    private Refusal full(BatchLookout.Holding holding) {
        long most = settings.tenantBytes().asLongValue();
        return BatchProblem.BATCH_STORAGE_FULL.because(new Text(
                "已保存的批次共 " + holding.bytes() + " 字节，上限为 " + most + " 字节",
                "the batches that are kept have " + holding.bytes() + " bytes; the limit is " + most));
    }

    private BatchLookout.Holding holding() {
        String tenant = caller.get().tenant();
        // The relay's connection has no part in the transaction that is running.
        return QuarkusTransaction.suspendingExisting().call(() -> {
            try {
                return lookout.holding(tenant);
            } catch (SQLException e) {
                throw new IllegalStateException("nobody can tell how much the tenant has", e);
            }
        });
    }
}
