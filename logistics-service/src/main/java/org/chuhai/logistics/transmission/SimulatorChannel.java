package org.chuhai.logistics.transmission;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chuhai.logistics.customsaccount.Channel;
import org.chuhai.logistics.customssimulator.CustomsSimulator;
import org.chuhai.logistics.customssimulator.DueReceipt;
import org.chuhai.logistics.customssimulator.Reception;
import org.chuhai.platform.language.Text;
import org.jboss.logging.Logger;

/** The shop's own simulated customs. It keeps what it takes in the transaction of the sender, so that staging is all there is. */
@ApplicationScoped
class SimulatorChannel implements CustomsChannel {

    private static final Logger LOG = Logger.getLogger(SimulatorChannel.class);
    private static final int MOST_SHOPS = 500;

    private final AgroalDataSource relay;
    private final CustomsSimulator simulator;
    private final Clock clock;

    SimulatorChannel(@DataSource("relay") AgroalDataSource relay, CustomsSimulator simulator, Clock clock) {
        this.relay = relay;
        this.simulator = simulator;
        this.clock = clock;
    }

    @Override
    public Channel channel() {
        return Channel.SIMULATOR;
    }

    @Override
    public void stage(Outgoing message, byte[] content) throws IOException {
        if (simulator.receive(message.shop(), message.id().toString(), content)
                instanceof Reception.Unreadable(var why)) {
            throw ChannelTrouble.because(new Text("模拟海关无法读取此报文：", "simulated customs cannot read it:").followedBy(why));
        }
    }

    @Override
    public boolean release(Outgoing message) {
        // It was received when it was staged.
        return true;
    }

    @Override
    public boolean recall(Outgoing message) {
        return !simulator.knows(message.shop(), message.id().toString());
    }

    @Override
    public List<Mailbox> mailboxes() throws IOException {
        List<Mailbox> boxes = new ArrayList<>();
        try (Connection connection = relay.getConnection();
                PreparedStatement statement = connection.prepareStatement("""
                        select tenant_id, shop_id from customs_simulator_receipt
                        where due_at <= ? and put_aside_at is null
                        group by tenant_id, shop_id order by random() limit ?""")) {
            statement.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
            statement.setInt(2, MOST_SHOPS);
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    boxes.add(new Mailbox(found.getString(1), found.getObject(2, UUID.class)));
                }
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
        return boxes;
    }

    @Override
    public List<String> waiting(UUID shop, int most) {
        return simulator.waiting(shop, most).stream()
                .map(receipt -> receipt.id().toString())
                .toList();
    }

    /** A receipt that has arrived. */
    private record Arrived(DueReceipt receipt) implements Incoming {

        @Override
        public byte[] content() {
            return receipt.content();
        }
    }

    @Override
    public Optional<Incoming> read(UUID shop, String name) {
        return simulator.receipt(UUID.fromString(name)).map(Arrived::new);
    }

    @Override
    public void taken(UUID shop, Incoming message) {
        if (message instanceof Arrived(DueReceipt receipt)) {
            simulator.taken(receipt.id());
        }
    }

    /** What the simulator writes can be read; whatever cannot is its own fault, and kept until that is mended. */
    @Override
    public void refused(UUID shop, Incoming message, String reason) {
        if (message instanceof Arrived(DueReceipt receipt)) {
            LOG.errorf(
                    "simulated customs of shop %s has written receipt %s, which cannot be read and is put aside: %s",
                    shop, receipt.id(), reason);
            simulator.putAside(receipt.id());
        }
    }
}
