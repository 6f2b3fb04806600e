import { expectRight } from "../testing/expect-right.js";

expectRight("OpenDataChannel");
