package org.chuhai.logistics.customsaccount;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.chuhai.logistics.ceb.CebTransfer;
import org.chuhai.logistics.customsdocument.Party;
import org.jspecify.annotations.Nullable;

/** How a shop's messages reach customs. */
@Entity
@Table(name = "customs_account")
@SuppressWarnings("NullAway.Init") // Hibernate fills what it loads.
public class CustomsAccount {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "shop_id")
    private UUID shopId;

    private String code;

    private String name;

    @Column(name = "dxp_id")
    private String dxpId;

    @Column(name = "agent_code")
    private @Nullable String agentCode;

    @Column(name = "agent_name")
    private @Nullable String agentName;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected CustomsAccount() {}

    static CustomsAccount open(UUID shop, KeepCustomsAccount command, Instant at) {
        CustomsAccount account = new CustomsAccount();
        account.id = UuidCreator.getTimeOrderedEpoch();
        account.shopId = shop;
        account.createdAt = at;
        account.keep(command, at);
        return account;
    }

    /** What is on its way keeps the channel that it was given to. */
    final void keep(KeepCustomsAccount command, Instant at) {
        code = command.code();
        name = command.name();
        dxpId = command.dxpId();
        KeepCustomsAccount.Agent agent = command.agent();
        agentCode = agent == null ? null : agent.code();
        agentName = agent == null ? null : agent.name();
        channel = command.channel();
        updatedAt = at;
    }

    UUID id() {
        return id;
    }

    /** Another one says that something has changed. */
    public long version() {
        return version;
    }

    public UUID shopId() {
        return shopId;
    }

    /** Code of the enterprise that transmits (copCode). */
    String code() {
        return code;
    }

    /** Its name (copName). */
    String name() {
        return name;
    }

    /** Its address in the data exchange (dxpId). */
    String dxpId() {
        return dxpId;
    }

    /** Who transmits, in the words of the messages. */
    public CebTransfer transfer() {
        return new CebTransfer(code, name, dxpId, null);
    }

    /** Who declares for the shop; null where it declares for itself. */
    public @Nullable Party agent() {
        return agentCode == null ? null : new Party(agentCode, null, agentName);
    }

    public Channel channel() {
        return channel;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
