package org.evident.support;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;

/** A real mail server on this machine that keeps what it is given, and can be away. */
public final class Inbox implements AutoCloseable {

    private int port;
    private GreenMail server;

    /** At any port that is free, and at the same one from then on. */
    static Inbox open() {
        var inbox = new Inbox();
        inbox.start();
        inbox.port = inbox.server.getSmtp().getPort();
        return inbox;
    }

    private Inbox() {}

    public int port() {
        return port;
    }

    /** Nothing listens any more; what was kept is gone. */
    public void stop() {
        server.stop();
    }

    public void start() {
        var setup = new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        setup.setServerStartupTimeout(20_000);
        server = new GreenMail(setup);
        server.start();
    }

    /** Everything that came for somebody, in order. */
    public List<MimeMessage> of(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> isTo(message, address))
                .toList();
    }

    private static boolean isTo(MimeMessage message, String address) {
        try {
            return message.getAllRecipients()[0].toString().equalsIgnoreCase(address);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
