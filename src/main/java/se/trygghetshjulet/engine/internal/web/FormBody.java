package se.trygghetshjulet.engine.internal.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** A submitted form whose outer shape has been looked at; the engine meets any other shape with a NullPointerException. */
class FormBody extends HttpServletRequestWrapper {

    private final byte[] body;

    FormBody(HttpServletRequest request) throws IOException {
        super(request);
        this.body = request.getInputStream().readAllBytes();
    }

    /** Whether this is {@code {"variables": {name: {…}, …}}}. */
    boolean isAForm(ObjectMapper json) {
        try {
            JsonNode variables = json.readTree(body).path("variables");
            if (!variables.isObject()) {
                return false;
            }
            for (JsonNode variable : variables) {
                if (!variable.isObject()) {
                    return false;
                }
            }
            return true;
        } catch (IOException notJson) {
            return false;
        }
    }

    @Override
    public ServletInputStream getInputStream() {
        ByteArrayInputStream bytes = new ByteArrayInputStream(body);
        return new ServletInputStream() {
            @Override
            public int read() {
                return bytes.read();
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                return bytes.read(into, offset, length);
            }

            @Override
            public boolean isFinished() {
                return bytes.available() == 0;
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setReadListener(ReadListener listener) {
                throw new UnsupportedOperationException("The body is read already");
            }
        };
    }
}
