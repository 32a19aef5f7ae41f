// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.signon;

import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** The text of an answer, at most so long, that can be given up while it comes: its connection is closed then. */
final class WatchedBody implements BodySubscriber<String> {

    private final BodySubscriber<String> text;
    private Flow.@Nullable Subscription coming;
    private boolean isOver;

    /** @param most bytes; a longer text is a failure */
    WatchedBody(int most) {
        this.text = BodySubscribers.limiting(BodySubscribers.ofString(StandardCharsets.UTF_8), most);
    }

    /** Of the one answer that it is given to. */
    BodyHandler<String> handler() {
        return head -> this;
    }

    synchronized void giveUp() {
        isOver = true;
        if (coming != null) {
            coming.cancel();
        }
    }

    @Override
    public CompletionStage<String> getBody() {
        return text.getBody();
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        synchronized (this) {
            coming = subscription;
            if (isOver) {
                subscription.cancel();
                return;
            }
        }
        text.onSubscribe(subscription);
    }

    @Override
    public void onNext(List<ByteBuffer> some) {
        text.onNext(some);
    }

    @Override
    public void onError(Throwable failure) {
        text.onError(failure);
    }

    @Override
    public void onComplete() {
        text.onComplete();
    }
}
