package org.disentangle.importing.sheet;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.disentangle.importing.text.TextProblem;

/**
 * What a sheet's XML holds besides its cells.
 *
 * @param hiddenColumns the hidden columns, from 0
 * @param merges the merged ranges
 */
record SheetParts(BitSet hiddenColumns, List<Range> merges) {
    private static final int MOST_COLUMNS = 16_384;

    /** A range of cells; rows and columns from 0, ends included. */
    record Range(int firstRow, int firstColumn, int lastRow, int lastColumn) {}

    /** The parts of the sheet with this relationship id. */
    static SheetParts of(byte[] file, String relationship) throws IOException {
        Map<String, String> targets = new HashMap<>();
        read(file, "xl/_rels/workbook.xml.rels", xml -> {
            if (xml.getLocalName().equals("Relationship")) {
                targets.put(xml.getAttributeValue(null, "Id"), xml.getAttributeValue(null, "Target"));
            }
        });
        SheetParts parts = new SheetParts(new BitSet(), new ArrayList<>());
        String target = targets.getOrDefault(relationship, "");
        if (!target.isEmpty()) {
            read(file, target.startsWith("/") ? target.substring(1) : "xl/" + target, parts::add);
        }
        return parts;
    }

    private interface ElementTaker {
        void take(XMLStreamReader xml);
    }

    /** Reads with the library's parser, because the JDK's writes errors to standard error. */
    private static void read(byte[] file, String name, ElementTaker taker) throws IOException {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (ZipFile zip = ZipParts.open(file)) {
            ZipArchiveEntry plain = zip.getEntry(name);
            ZipArchiveEntry part = plain == null ? zip.getEntry("/" + name) : plain;
            if (part == null) {
                return;
            }
            try (InputStream bytes = zip.getInputStream(part)) {
                XMLStreamReader xml = factory.createXMLStreamReader(bytes);
                while (xml.hasNext()) {
                    if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                        taker.take(xml);
                    }
                }
            }
        } catch (XMLStreamException malformed) {
            throw new TextProblem("this spreadsheet is damaged; save the table as CSV and open that", malformed);
        }
    }

    private void add(XMLStreamReader xml) {
        if (xml.getLocalName().equals("col")) {
            String hidden = String.valueOf(xml.getAttributeValue(null, "hidden"));
            if (hidden.equals("1") || hidden.equals("true")) {
                int first = number(xml.getAttributeValue(null, "min"));
                int last = Math.min(MOST_COLUMNS, number(xml.getAttributeValue(null, "max")));
                if (first >= 1 && last >= first) {
                    hiddenColumns.set(first - 1, last);
                }
            }
        } else if (xml.getLocalName().equals("mergeCell")) {
            String[] ends = String.valueOf(xml.getAttributeValue(null, "ref")).split(":", -1);
            if (ends.length == 2 && ends[0].matches("[A-Z]{1,3}\\d{1,7}") && ends[1].matches("[A-Z]{1,3}\\d{1,7}")) {
                merges.add(new Range(row(ends[0]), column(ends[0]), row(ends[1]), column(ends[1])));
            }
        }
    }

    private static int number(String text) {
        return text != null && text.matches("\\d{1,7}") ? Integer.parseInt(text) : 0;
    }

    private static int row(String address) {
        return Integer.parseInt(address.replaceAll("[A-Z]", "")) - 1;
    }

    private static int column(String address) {
        int column = 0;
        for (char c : address.replaceAll("\\d", "").toCharArray()) {
            column = 26 * column + (c - 'A' + 1);
        }
        return column - 1;
    }
}
