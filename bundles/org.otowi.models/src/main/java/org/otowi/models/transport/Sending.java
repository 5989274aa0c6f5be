package org.otowi.models.transport;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;

/** One request under way; closing it ends it at whatever stage it is. */
final class Sending implements AutoCloseable {

    private final Mailbox mailbox;
    private final Clients clients;
    private final HttpClient client;
    private final CompletableFuture<HttpResponse<Void>> future;

    Sending(Clients clients, HttpClient client, HttpRequest request, Mailbox mailbox) {
        this.mailbox = mailbox;
        this.clients = clients;
        this.client = client;
        this.future = client.sendAsync(request, info -> {
            mailbox.putHead(new Mailbox.Head(info.statusCode(), info.headers()));
            return mailbox;
        });
        future.whenComplete((response, failure) -> {
            if (failure != null) {
                mailbox.onError(failure);
            } else if (!mailbox.hasHead()) {
                // a proxy's answer to CONNECT: its body is dropped, and nobody is asked for a subscriber
                mailbox.putHead(new Mailbox.Head(response.statusCode(), response.headers()));
                mailbox.onComplete();
            }
        });
    }

    Mailbox mailbox() {
        return mailbox;
    }

    @Override
    public void close() {
        if (!mailbox.isComplete()) {
            future.cancel(true); // before the headers this is what ends it: only the client's own future does
            mailbox.close();
        }
        clients.used(client);
    }
}
