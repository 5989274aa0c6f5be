package org.otowi.provenance.signing;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;

/**
 * A connection to an agent's socket on this machine, over which messages go behind their length
 * (draft-miller-ssh-agent, section 3). The one class of this wing that opens a socket, and only a local one.
 */
final class AgentConnection implements Closeable {

    /** As much as OpenSSH's own agent and client accept. */
    static final int MAX_LENGTH = 256 << 10;

    private final SocketChannel channel;
    private final Selector selector;
    private final SelectionKey ready;
    private final long deadline;

    private AgentConnection(SocketChannel channel, Duration patience) throws IOException {
        this.channel = channel;
        this.selector = Selector.open();
        this.deadline = System.nanoTime() + patience.toNanos();
        channel.configureBlocking(false);
        this.ready = channel.register(selector, 0);
    }

    /** Connects; the patience is for all that follows, too. */
    static AgentConnection open(Path socket, Duration patience) throws IOException {
        SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            AgentConnection connection = new AgentConnection(channel, patience);
            if (!channel.connect(UnixDomainSocketAddress.of(socket))) {
                connection.await(SelectionKey.OP_CONNECT);
                channel.finishConnect();
            }
            return connection;
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /** Sends one message and waits for the answer, both without their length. */
    byte[] exchange(byte[] request) throws IOException {
        ByteBuffer out = ByteBuffer.allocate(Integer.BYTES + request.length);
        out.putInt(request.length).put(request).flip();
        while (out.hasRemaining()) {
            await(SelectionKey.OP_WRITE);
            channel.write(out);
        }
        int length = read(Integer.BYTES).getInt();
        if (length < 1 || length > MAX_LENGTH) {
            throw new IOException("a message of " + Integer.toUnsignedString(length) + " bytes");
        }
        return read(length).array();
    }

    private ByteBuffer read(int length) throws IOException {
        ByteBuffer in = ByteBuffer.allocate(length);
        while (in.hasRemaining()) {
            await(SelectionKey.OP_READ);
            if (channel.read(in) < 0) {
                throw new EOFException("the end of its answers");
            }
        }
        return in.flip();
    }

    private void await(int operation) throws IOException {
        ready.interestOps(operation);
        long left = Duration.ofNanos(deadline - System.nanoTime()).toMillis();
        if (left <= 0 || selector.select(left) == 0) {
            throw new InterruptedIOException("no answer in time");
        }
        selector.selectedKeys().clear();
    }

    @Override
    public void close() throws IOException {
        try {
            selector.close();
        } finally {
            channel.close();
        }
    }
}
