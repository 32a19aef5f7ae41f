// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.common;

/** Icons of simple strokes on a grid of 24, always beside a label. */
public final class Icons {
    public static final String CALENDAR =
            "<rect x='4' y='5.5' width='16' height='15' rx='2'/><path d='M4 10h16M8 3v4M16 3v4M9 15l2.2 2.2L15.5 13'/>";
    static final String RESIDENCE =
            "<rect x='3' y='5.5' width='18' height='13' rx='2'/><path d='M14 10h4M14 14h4M5.8 16a3 3 0 0 1 5.4 0'/>"
                    + "<circle cx='8.5' cy='10.7' r='1.8'/>";
    static final String DRIVING = "<path d='M3 17v-4l2.4-6.2A1.3 1.3 0 0 1 6.6 6h10.8a1.3 1.3 0 0 1 1.2.8L21 13v4z"
            + "M3.5 12.5h17M5 17v2.5M19 17v2.5M6.5 15h1.5M16 15h1.5'/>";
    static final String HELP =
            "<rect x='5' y='5' width='14' height='10.5' rx='1.5'/><path d='M2 19h20M9.3 10l2 2 3.6-3.8'/>";
    static final String IDENTITY =
            "<rect x='5' y='3' width='14' height='18' rx='2'/><path d='M9 17h6'/><circle cx='12' cy='10' r='3.2'/>";
    static final String PEOPLE = "<circle cx='8' cy='8.5' r='3'/><circle cx='16.5' cy='8.5' r='3'/>"
            + "<path d='M2.5 18.5a5.6 5.6 0 0 1 11 0M16 13.6a5.6 5.6 0 0 1 5.5 4.9'/>";
    public static final String QUESTION = "<circle cx='12' cy='12' r='9'/>"
            + "<path d='M9.5 9.6a2.6 2.6 0 1 1 3.7 2.5c-.8.4-1.2.9-1.2 1.8M12 16.9v.1'/>";
    public static final String SEARCH = "<circle cx='10.5' cy='10.5' r='6.5'/><path d='M15.5 15.5 21 21'/>";
    public static final String SCAN = "<path d='M3 8V5a2 2 0 0 1 2-2h3M16 3h3a2 2 0 0 1 2 2v3M21 16v3a2 2 0 0 1-2 2h-3"
            + "M8 21H5a2 2 0 0 1-2-2v-3M7 8v8M10.3 8v8M13.7 8v8M17 8v8'/>";
    public static final String KEYS = "<rect x='2.5' y='6' width='19' height='12.5' rx='2'/>"
            + "<path d='M6 10h.1M9 10h.1M12 10h.1M15 10h.1M18 10h.1M6 14.5h.1M9 14.5h6M18 14.5h.1'/>";
    static final String ERASE = "<path d='M9 5.5h11.5v13H9L3 12zM11.5 9.5l5 5M16.5 9.5l-5 5'/>";
    public static final String PRINTER =
            "<path d='M7 8V3.5h10V8M7 17H4.5A1.5 1.5 0 0 1 3 15.5v-6A1.5 1.5 0 0 1 4.5 8h15"
                    + "A1.5 1.5 0 0 1 21 9.5v6a1.5 1.5 0 0 1-1.5 1.5H17M7 14h10v6.5H7z'/>";
    public static final String INFORMATION = "<circle cx='12' cy='12' r='9'/><path d='M12 11v5.5M12 7.6v.1'/>";
    static final String CHEVRON = "<path d='M9 5.5 15.5 12 9 18.5'/>";
    public static final String BACK = "<path d='M20 12H4.5M11 5.5 4.5 12l6.5 6.5'/>";
    public static final String CHECK = "<path d='M5 12.5 10 17.5 19.5 7'/>";
    public static final String DONE = "<circle cx='12' cy='12' r='9'/><path d='M8 12.3l2.8 2.8L16 9.6'/>";
    public static final String CLOCK = "<circle cx='12' cy='12' r='9'/><path d='M12 7v5.3l3.5 2'/>";
    public static final String SHEET = "<path d='M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6'/>";
    public static final String ELSEWHERE = "<path d='M12 21s6.5-6.2 6.5-11a6.5 6.5 0 0 0-13 0c0 4.8 6.5 11 6.5 11z'/>"
            + "<circle cx='12' cy='10' r='2.4'/>";
    public static final String TOWN_HALL = "<path d='M3.5 20.5h17M5.5 20.5V10.5M18.5 20.5V10.5M3.5 10.5h17L12 4.5z"
            + "M9.5 20.5V14h5v6.5M12 4.5V2.5h3'/>";
    public static final String SCREEN =
            "<rect x='3' y='5' width='18' height='11.5' rx='2'/><path d='M8 20.5h8M12 16.5v4'/>";
    public static final String PHONE = "<path d='M5 4h4l1.8 4.6-2.3 1.7a12 12 0 0 0 5.2 5.2l1.7-2.3L20 15v4"
            + "a1.5 1.5 0 0 1-1.5 1.5C10.7 20.5 3.5 13.3 3.5 5.5A1.5 1.5 0 0 1 5 4z'/>";
    public static final String AT =
            "<circle cx='12' cy='12' r='3.6'/>" + "<path d='M15.6 8.4v4.8a2.7 2.7 0 0 0 5.4 0V12a9 9 0 1 0-3.6 7.2'/>";
    public static final String ENVELOPE =
            "<rect x='3' y='5.5' width='18' height='13.5' rx='2'/><path d='M3.5 6.5 12 13l8.5-6.5'/>";
    public static final String UNPLUGGED = "<path d='M8 3v4.5M16 3v4.5M5.5 7.5h13V11a6.5 6.5 0 0 1-13 0zM12 17.5V21'/>";
    static final String LARGER = "<path d='M2.5 19 8 5l5.5 14M4.5 14.5h7M19 8v7M15.5 11.5h7'/>";
    static final String CONTRAST = "<circle cx='12' cy='12' r='9'/><path class='full' d='M12 3a9 9 0 0 1 0 18z'/>";
    static final String LOWER = "<path d='M12 3.5v13M6.5 11l5.5 5.5 5.5-5.5M4 20.5h16'/>";
    static final String GLOBE =
            "<circle cx='12' cy='12' r='9'/><path d='M3 12h18M12 3c5.2 5 5.2 13 0 18" + "M12 3c-5.2 5-5.2 13 0 18'/>";
    static final String LISTEN = "<path d='M4 16v-3.5a8 8 0 0 1 16 0V16'/>"
            + "<rect x='2.5' y='14' width='5' height='6.5' rx='1.5'/><rect x='16.5' y='14' width='5' height='6.5' rx='1.5'/>";
    static final String REPEAT = "<path d='M19.5 12a7.5 7.5 0 1 1-2.2-5.3M18 3v4h-4'/>";
    static final String STOP = "<rect class='full' x='6' y='6' width='12' height='12' rx='1.5'/>";
    static final String UP = "<path d='M5 15.5 12 8.5l7 7'/>";
    static final String DOWN = "<path d='M5 8.5l7 7 7-7'/>";
    static final String ACCESS = "<circle cx='12' cy='12' r='9.5'/><circle class='full' cx='12' cy='7' r='1'/>"
            + "<path d='M7 10h10M12 10v4.5M9.5 18.5l2.5-4 2.5 4'/>";

    private Icons() {}

    public static Drawing draw(String strokes) {
        return new Drawing("0 0 24 24", strokes);
    }

    /** The icon of a group; a question mark for an unknown name. */
    static Drawing ofGroup(String name) {
        return draw(
                switch (name) {
                    case "appointment" -> CALENDAR;
                    case "residence" -> RESIDENCE;
                    case "driving" -> DRIVING;
                    case "help" -> HELP;
                    case "identity" -> IDENTITY;
                    case "people" -> PEOPLE;
                    default -> QUESTION;
                });
    }
}
