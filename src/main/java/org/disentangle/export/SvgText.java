package org.disentangle.export;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Writes a tree of elements as XML text: attributes in alphabetical order, no document type (readers would fetch it from
 * the network), and characters that XML cannot hold replaced, so that no name in a table can make the file ill-formed.
 */
final class SvgText {
    private final Appendable out;

    private SvgText(Appendable out) {
        this.out = out;
    }

    static void write(Element root, Appendable out) throws IOException {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        new SvgText(out).element(root, 0);
    }

    private void element(Element element, int depth) throws IOException {
        boolean text = holdsText(element);
        indent(depth);
        out.append('<').append(element.getTagName());
        for (Map.Entry<String, String> attribute : attributes(element).entrySet()) {
            out.append(' ').append(attribute.getKey()).append("=\"");
            escaped(attribute.getValue(), false);
            out.append('"');
        }
        if (element.getFirstChild() == null) {
            out.append("/>\n");
            return;
        }
        out.append(text ? ">" : ">\n");
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                element(inner, depth + 1);
            } else if (child.getNodeType() == Node.TEXT_NODE) {
                escaped(String.valueOf(child.getNodeValue()), true);
            }
        }
        if (!text) {
            indent(depth);
        }
        out.append("</").append(element.getTagName()).append(">\n");
    }

    private static boolean holdsText(Element element) {
        Node first = element.getFirstChild();
        return first != null && first.getNodeType() == Node.TEXT_NODE;
    }

    private static Map<String, String> attributes(Element element) {
        Map<String, String> sorted = new TreeMap<>();
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Node attribute = attributes.item(i);
            sorted.put(attribute.getNodeName(), String.valueOf(attribute.getNodeValue()));
        }
        return sorted;
    }

    private void indent(int depth) throws IOException {
        for (int i = 0; i < depth; i++) {
            out.append(' ');
        }
    }

    /** Line ends mean spaces in an attribute unless they are written as numbers. */
    private void escaped(String text, boolean keepLines) throws IOException {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\t', '\n', '\r' -> out.append(keepLines ? Character.toString(c) : "&#" + c + ";");
                default -> out.append(isXml(c) ? Character.toString(c) : "\uFFFD");
            }
        }
    }

    /** Whether XML 1.0 may hold the character: no control characters, halves of characters, or non-characters. */
    private static boolean isXml(int c) {
        return c >= 0x20 && c <= 0xD7FF && !(c >= 0x7F && c <= 0x9F) || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }
}
