// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.koppelingen;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicReference;

/** Takes in an answer up to a number of bytes, and breaks off where it goes on. */
final class BegrensdeInhoud implements BodySubscriber<byte[]> {

    private final int grootste;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final CompletableFuture<byte[]> geheel = new CompletableFuture<>();
    private final AtomicReference<Flow.Subscription> stroom = new AtomicReference<>();

    BegrensdeInhoud(int grootste) {
        this.grootste = grootste;
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return geheel;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        stroom.set(subscription);
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> deel) {
        for (ByteBuffer buffer : deel) {
            if (bytes.size() + buffer.remaining() > grootste) {
                Flow.Subscription lopend = stroom.get();
                if (lopend != null) {
                    lopend.cancel();
                }
                geheel.completeExceptionally(new IOException("meer dan " + grootste + " bytes"));
                return;
            }
            byte[] stuk = new byte[buffer.remaining()];
            buffer.get(stuk);
            bytes.writeBytes(stuk);
        }
    }

    @Override
    public void onError(Throwable throwable) {
        geheel.completeExceptionally(throwable);
    }

    @Override
    public void onComplete() {
        geheel.complete(bytes.toByteArray());
    }
}
