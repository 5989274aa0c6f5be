package org.otowi.provenance.ui.tests;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.otowi.provenance.signature.SshKey;

/** An SSH agent that names one key and refuses to sign with it (draft-ietf-sshm-ssh-agent, section 3). */
final class RefusingAgent implements AutoCloseable {

    private static final byte FAILURE = 5;
    private static final byte REQUEST_IDENTITIES = 11;
    private static final byte IDENTITIES = 12;

    private final SshKey key;
    private final ServerSocketChannel server;
    private final AtomicInteger refusals = new AtomicInteger();

    RefusingAgent(Path socket, SshKey key) throws IOException {
        this.key = key;
        this.server = ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(UnixDomainSocketAddress.of(socket));
        Thread thread = new Thread(this::serve);
        thread.setDaemon(true);
        thread.start();
    }

    int refusals() {
        return refusals.get();
    }

    private void serve() {
        while (server.isOpen()) {
            try (SocketChannel client = server.accept()) {
                answer(client);
            } catch (IOException e) {
                // this client has left, or the test is over
            }
        }
    }

    private void answer(SocketChannel client) throws IOException {
        DataInputStream requests = new DataInputStream(Channels.newInputStream(client));
        while (true) {
            byte kind = requests.readNBytes(requests.readInt())[0];
            byte[] blob = key.blob();
            ByteBuffer answer = kind == REQUEST_IDENTITIES
                    ? ByteBuffer.allocate(17 + blob.length).putInt(13 + blob.length).put(IDENTITIES).putInt(1)
                            .putInt(blob.length).put(blob).putInt(0)
                    : ByteBuffer.allocate(5).putInt(1).put(FAILURE);
            refusals.addAndGet(kind == REQUEST_IDENTITIES ? 0 : 1);
            client.write(answer.flip());
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
