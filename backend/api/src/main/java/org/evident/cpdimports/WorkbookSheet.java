package org.evident.cpdimports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.evident.cpdimports.SentSheet.Row;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * The first sheet of an Excel workbook, read as a stream. A formula is given as it is written, and never worked out; a day as
 * 2026-01-31, whatever it looks like in the sheet.
 */
final class WorkbookSheet {

    private WorkbookSheet() {}

    static SentSheet read(byte[] file) {
        try (var parts = OPCPackage.open(new ByteArrayInputStream(file))) {
            var reader = new XSSFReader(parts);
            var rows = new Rows();
            var sheets = reader.getSheetsData();
            if (!sheets.hasNext()) throw new Unreadable("There is no sheet in the workbook");
            try (InputStream sheet = sheets.next()) {
                var parser = XMLHelper.newXMLReader();
                parser.setContentHandler(new XSSFSheetXMLHandler(
                        reader.getStylesTable(), new ReadOnlySharedStringsTable(parts), rows, new Days(), true));
                parser.parse(new InputSource(sheet));
            }
            return SentSheet.of("xlsx", rows.rows);
        } catch (Unreadable e) {
            throw e;
        } catch (OpenXML4JException | IOException | SAXException | ParserConfigurationException | RuntimeException e) {
            if (e.getCause() instanceof Unreadable ours) throw ours;
            throw new Unreadable("The workbook cannot be read. Save it again as XLSX or as CSV UTF-8 and send that");
        }
    }

    /** Days as everybody reads them. */
    private static final class Days extends DataFormatter {

        private Days() {
            super(Locale.UK);
        }

        @Override
        public String formatRawCellContents(double value, int format, String pattern) {
            if (DateUtil.isADateFormat(format, pattern) && DateUtil.isValidExcelDate(value) && value >= 1)
                return DateUtil.getLocalDateTime(value).toLocalDate().toString();
            return super.formatRawCellContents(value, format, pattern);
        }
    }

    private static final class Rows implements XSSFSheetXMLHandler.SheetContentsHandler {

        private final List<Row> rows = new ArrayList<>();
        private List<String> cells;
        private long length;

        @Override
        public void startRow(int number) {
            cells = new ArrayList<>();
        }

        @Override
        public void endRow(int number) {
            rows.add(new Row(number + 1, cells, null));
            SentSheet.requireRoom(rows.size());
        }

        @Override
        public void cell(String reference, String value, XSSFComment comment) {
            var column = reference == null ? cells.size() : new CellReference(reference).getCol();
            if (column >= SentSheet.MOST_COLUMNS || value == null) return;
            length += value.length();
            // A small file can hold one long text five thousand times.
            if (length > SentFile.MOST_TEXT) throw new Unreadable("The sheet is too long. Split it and send each part");
            while (cells.size() <= column) cells.add("");
            cells.set(column, value);
        }
    }
}
