package se.trygghetshjulet.engine.internal.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** A request whose JSON is read before the engine reads it, which meets what it does not expect as a fault of ours. */
class JsonBody extends HttpServletRequestWrapper {

    private final ObjectMapper json;
    private byte[] body;

    JsonBody(HttpServletRequest request, ObjectMapper json) throws IOException {
        super(request);
        this.json = json;
        this.body = request.getInputStream().readAllBytes();
    }

    /** Whether this is {@code {"variables": {name: {…}, …}}}. */
    boolean isAForm() {
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

    /** Takes the field out of the object. What is no object stays as it is. */
    JsonBody without(String field) throws IOException {
        try {
            if (json.readTree(body) instanceof ObjectNode object) {
                object.remove(field);
                body = json.writeValueAsBytes(object);
            }
        } catch (JsonProcessingException notJson) {
            // The engine says what is wrong with it.
        }
        return this;
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
