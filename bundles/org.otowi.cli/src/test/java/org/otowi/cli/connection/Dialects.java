package org.otowi.cli.connection;

import org.otowi.models.testing.Reply;

/** Answers as servers of each dialect give them. */
public enum Dialects {
    OPENAI_CHAT("openai-chat") {
        @Override
        public Reply whole(String text) {
            return Reply.sse("data: {\"id\":\"c1\",\"model\":\"test-1\",\"choices\":[{\"index\":0,\"delta\":{\"content\":\"" + text
                    + "\"}}]}\n\n", "data: {\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}\n\n",
                    "data: {\"choices\":[],\"usage\":{\"prompt_tokens\":12,\"completion_tokens\":3}}\n\ndata: [DONE]\n\n");
        }
    },
    OPENAI_RESPONSES("openai-responses") {
        @Override
        public Reply whole(String text) {
            return Reply.sse("event: response.created\ndata: {\"type\":\"response.created\",\"response\":{\"id\":\"r1\","
                    + "\"model\":\"test-1\"}}\n\n",
                    "event: response.output_text.delta\ndata: {\"type\":\"response.output_text.delta\",\"delta\":\"" + text + "\"}\n\n",
                    "event: response.completed\ndata: {\"type\":\"response.completed\",\"response\":{\"id\":\"r1\",\"model\":\"test-1\","
                    + "\"status\":\"completed\",\"usage\":{\"input_tokens\":12,\"output_tokens\":3}}}\n\n");
        }
    },
    ANTHROPIC("anthropic") {
        @Override
        public Reply whole(String text) {
            return Reply.sse("event: message_start\ndata: {\"type\":\"message_start\",\"message\":{\"id\":\"m1\",\"model\":\"test-1\","
                    + "\"usage\":{\"input_tokens\":12,\"output_tokens\":1}}}\n\n",
                    "event: content_block_start\ndata: {\"type\":\"content_block_start\",\"index\":0,\"content_block\":{\"type\":"
                    + "\"text\",\"text\":\"\"}}\n\n",
                    "event: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":0,\"delta\":{\"type\":\"text_delta\","
                    + "\"text\":\"" + text + "\"}}\n\n",
                    "event: message_delta\ndata: {\"type\":\"message_delta\",\"delta\":{\"stop_reason\":\"end_turn\"},"
                    + "\"usage\":{\"output_tokens\":3}}\n\n", "event: message_stop\ndata: {\"type\":\"message_stop\"}\n\n");
        }
    },
    GEMINI("gemini") {
        @Override
        public Reply whole(String text) {
            return Reply.sse("data: {\"candidates\":[{\"content\":{\"role\":\"model\",\"parts\":[{\"text\":\"" + text
                    + "\"}]},\"finishReason\":\"STOP\"}],\"modelVersion\":\"test-1\",\"responseId\":\"g1\","
                    + "\"usageMetadata\":{\"promptTokenCount\":12,\"candidatesTokenCount\":3}}\n\n");
        }
    },
    OLLAMA("ollama") {
        @Override
        public Reply whole(String text) {
            return Reply.ndjson("{\"model\":\"test-1\",\"message\":{\"role\":\"assistant\",\"content\":\"" + text
                    + "\"},\"done\":false}\n", "{\"model\":\"test-1\",\"message\":{\"role\":\"assistant\",\"content\":\"\"},\"done\":true,"
                    + "\"done_reason\":\"stop\",\"prompt_eval_count\":12,\"eval_count\":3}\n");
        }
    };

    private final String id;

    Dialects(String id) {
        this.id = id;
    }

    /** The name on the command line. */
    public String id() {
        return id;
    }

    /** A whole reply of this text, which is written into JSON as it is. */
    public abstract Reply whole(String text);
}
