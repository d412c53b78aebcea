// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.koppelingen;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server on this machine that answers as a test wants it to, also in ways that no server should. One request per connection. */
final class Proefeindpunt implements AutoCloseable {

    /** What goes back over the line after one request. */
    interface Gedrag {
        void antwoord(OutputStream uit) throws IOException, InterruptedException;
    }

    private static final Pattern LENGTH = Pattern.compile("(?i)content-length: (\\d+)");

    private final ServerSocket server = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
    private final ExecutorService draden = Executors.newCachedThreadPool();
    private final CountDownLatch einde = new CountDownLatch(1);
    private final List<String> vragen = new CopyOnWriteArrayList<>();
    private volatile Gedrag gedrag;

    Proefeindpunt(Gedrag gedrag) throws IOException {
        this.gedrag = gedrag;
        draden.execute(this::luister);
    }

    static Gedrag antwoord(int status, String inhoud) {
        byte[] bytes = inhoud.getBytes(StandardCharsets.UTF_8);
        return uit -> {
            String kop = "HTTP/1.1 " + status + " Proef\r\nContent-Length: " + bytes.length
                    + "\r\nConnection: close\r\n\r\n";
            uit.write(kop.getBytes(StandardCharsets.US_ASCII));
            uit.write(bytes);
        };
    }

    void gedraag(Gedrag nieuw) {
        gedrag = nieuw;
    }

    /** Keeps a connection open until the test is over. */
    void wachtOpEinde() throws InterruptedException {
        einde.await();
    }

    URI adres() {
        return URI.create("http://" + server.getInetAddress().getHostAddress() + ":" + server.getLocalPort() + "/v1/");
    }

    /** The requests so far, head and body. */
    List<String> vragen() {
        return vragen;
    }

    @Override
    public void close() throws IOException {
        einde.countDown();
        server.close();
        draden.shutdown();
    }

    private void luister() {
        while (!server.isClosed()) {
            try {
                Socket lijn = server.accept();
                draden.execute(() -> beantwoord(lijn));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void beantwoord(Socket lijn) {
        try (lijn) {
            vragen.add(vraag(new BufferedInputStream(lijn.getInputStream())));
            gedrag.antwoord(lijn.getOutputStream());
        } catch (IOException e) {
            // The reader may hang up first: that is what some tests are about.
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String vraag(InputStream in) throws IOException {
        StringBuilder kop = new StringBuilder();
        while (kop.indexOf("\r\n\r\n") < 0) {
            int teken = in.read();
            if (teken < 0) {
                throw new IOException("de vraag breekt af");
            }
            kop.append((char) teken);
        }
        Matcher lengte = LENGTH.matcher(kop);
        int lang = lengte.find() ? Integer.parseInt(lengte.group(1)) : 0;
        return kop + new String(in.readNBytes(lang), StandardCharsets.UTF_8);
    }
}
