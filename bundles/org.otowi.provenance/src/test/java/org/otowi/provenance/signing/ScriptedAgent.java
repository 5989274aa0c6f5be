package org.otowi.provenance.signing;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.List;

/** An agent that answers one request after the other with given bytes, whatever was asked, and ends. */
final class ScriptedAgent implements AutoCloseable {

    private final ServerSocketChannel server;
    private final Path socket;
    private final Thread thread;

    ScriptedAgent(Path folder, byte[]... answers) throws IOException {
        this.socket = folder.resolve("scripted" + System.nanoTime());
        this.server = ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(UnixDomainSocketAddress.of(socket));
        this.thread = new Thread(() -> serve(List.of(answers)));
        thread.setDaemon(true);
        thread.start();
    }

    Path socket() {
        return socket;
    }

    private void serve(List<byte[]> answers) {
        try {
            for (byte[] answer : answers) {
                try (SocketChannel client = server.accept()) {
                    client.read(ByteBuffer.allocate(1 << 10));
                    client.write(ByteBuffer.wrap(answer));
                }
            }
        } catch (IOException e) {
            // the test is over
        }
    }

    /** A message behind its length. */
    static byte[] message(byte[] contents) {
        return ByteBuffer.allocate(Integer.BYTES + contents.length).putInt(contents.length).put(contents).array();
    }

    @Override
    public void close() throws Exception {
        server.close();
        thread.join();
    }
}
