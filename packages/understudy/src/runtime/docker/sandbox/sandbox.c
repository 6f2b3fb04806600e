/*
 * The one program of the image understudy/pause: a few kilobytes, no libc, so that it can be carried inside the driver
 * (sandbox-program.ts) and put into any engine without a registry. It needs CAP_NET_ADMIN in its own network namespace only.
 *
 *   sandbox idle                      holds a network namespace that has no way out
 *   sandbox pause MAC                 holds a task's network namespace: 169.254.170.2 is reached over eth0 at the address MAC
 *   sandbox relay HOST PORT TOKEN     owns 169.254.170.2 and hands each connection to its port 80 on to HOST:PORT, after a
 *                                     line "PEER TOKEN ADDRESS" that says who asks
 *
 * It prints "ready" once it is, and then never ends by itself; or why it cannot be. A relay that finds nobody at HOST:PORT says
 * so in a line before: a firewall of the machine may close the way from the bridge.
 *
 * Why two containers: a listener on 169.254.170.2:80 inside the task's namespace would take port 80 from the task (Linux
 * refuses 0.0.0.0:80 while any address has a listener there). On Fargate that address is on another interface, too.
 * Why a fixed hardware address: the relay may be made anew (with another IP) under running tasks; they must still find it.
 *
 * Built by build.sh, which needs gcc for both architectures. Structures and numbers are Linux's user ABI (uapi/linux/route.h,
 * if_arp.h, if.h), which never changes.
 */
typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned int u32;
typedef unsigned long u64;

#if defined(__x86_64__)
enum { SYS_read = 0, SYS_write = 1, SYS_close = 3, SYS_rt_sigaction = 13, SYS_ioctl = 16, SYS_socket = 41, SYS_connect = 42,
       SYS_shutdown = 48, SYS_bind = 49, SYS_listen = 50, SYS_setsockopt = 54, SYS_clone = 56, SYS_exit_group = 231,
       SYS_openat = 257, SYS_ppoll = 271, SYS_accept4 = 288 };
static long call(long n, u64 a, u64 b, u64 c, u64 d, u64 e) {
  long result;
  register u64 r10 __asm__("r10") = d;
  register u64 r8 __asm__("r8") = e;
  __asm__ volatile("syscall" : "=a"(result) : "a"(n), "D"(a), "S"(b), "d"(c), "r"(r10), "r"(r8) : "rcx", "r11", "memory");
  return result;
}
__asm__(".globl _start\n_start:\n mov %rsp, %rdi\n and $-16, %rsp\n call begin\n");
#elif defined(__aarch64__)
enum { SYS_read = 63, SYS_write = 64, SYS_close = 57, SYS_rt_sigaction = 134, SYS_ioctl = 29, SYS_socket = 198,
       SYS_connect = 203, SYS_shutdown = 210, SYS_bind = 200, SYS_listen = 201, SYS_setsockopt = 208, SYS_clone = 220,
       SYS_exit_group = 94, SYS_openat = 56, SYS_ppoll = 73, SYS_accept4 = 242 };
static long call(long n, u64 a, u64 b, u64 c, u64 d, u64 e) {
  register u64 x8 __asm__("x8") = n;
  register u64 x0 __asm__("x0") = a;
  register u64 x1 __asm__("x1") = b;
  register u64 x2 __asm__("x2") = c;
  register u64 x3 __asm__("x3") = d;
  register u64 x4 __asm__("x4") = e;
  __asm__ volatile("svc 0" : "+r"(x0) : "r"(x8), "r"(x1), "r"(x2), "r"(x3), "r"(x4) : "memory");
  return (long)x0;
}
__asm__(".globl _start\n_start:\n mov x0, sp\n bl begin\n");
#endif

enum { AF_INET = 2, SOCK_STREAM = 1, SOCK_DGRAM = 2, CLOEXEC = 02000000, POLLIN = 1, SIGCHLD = 17, EXIT_FAILED = 1 };
enum { CONNECT_SECONDS = 3, IDLE_SECONDS = 120, BUFFER = 16384 };

struct address { u16 family; u16 port; u32 ip; u8 rest[8]; };
struct poll { int fd; short events; short happened; };
struct interface_request { char name[16]; struct address address; u8 rest[8]; };
struct route_request { u64 pad1; struct address to, gateway, mask; u16 flags; short pad2; u64 pad3; void *pad4; short metric;
                       char *device; u64 mtu, window; u16 irtt; };
struct arp_request { struct address protocol, hardware; int flags; struct address mask; char device[16]; };

/* The compiler may call these for structures, whatever the flags. */
void *memset(void *to, int value, u64 n) { u8 *p = to; while (n--) *p++ = (u8)value; return to; }
void *memcpy(void *to, const void *from, u64 n) { u8 *p = to; const u8 *q = from; while (n--) *p++ = *q++; return to; }

static u64 length(const char *text) { u64 n = 0; while (text[n]) n++; return n; }
static int same(const char *a, const char *b) { while (*a && *a == *b) { a++; b++; } return *a == *b; }
static void say(const char *text) { call(SYS_write, 1, (u64)text, length(text), 0, 0); }
static void leave(int code) { for (;;) call(SYS_exit_group, code, 0, 0, 0, 0); }

static char *number_text(char *to, u32 n) {
  char digits[10];
  int i = 0;
  do digits[i++] = '0' + n % 10; while (n /= 10);
  while (i) *to++ = digits[--i];
  return to;
}

static char *text_text(char *to, const char *from) { while (*from) *to++ = *from++; return to; }

static void need(const char *what, long result) {
  char line[128];
  if (result >= 0) return;
  char *end = text_text(text_text(line, "sandbox: "), what);
  end = number_text(text_text(end, ": errno "), (u32)-result);
  text_text(end, "\n")[0] = 0;
  say(line);
  leave(EXIT_FAILED);
}

static u16 swap16(u16 n) { return (u16)(n << 8 | n >> 8); }

static struct address address_of(u32 ip, u16 port) {
  struct address a;
  memset(&a, 0, sizeof a);
  a.family = AF_INET;
  a.port = swap16(port);
  a.ip = ip;
  return a;
}

/* Reads "1.2.3.4" (network order in memory); 0 when the text is no address. `end` is set behind what was read. */
static u32 parse_ip(const char *text, const char **end) {
  u32 ip = 0, parts = 0;
  for (;;) {
    u32 n = 0, digits = 0;
    while (*text >= '0' && *text <= '9' && digits < 3) { n = n * 10 + (u32)(*text++ - '0'); digits++; }
    if (!digits || n > 255) return 0;
    ip |= n << (8 * parts);
    if (++parts == 4) break;
    if (*text++ != '.') return 0;
  }
  if (end) *end = text;
  return ip;
}

static u32 parse_number(const char *text) { u32 n = 0; while (*text >= '0' && *text <= '9') n = n * 10 + (u32)(*text++ - '0'); return n; }

static u8 hex_digit(char c) { return c >= 'a' ? c - 'a' + 10 : c >= 'A' ? c - 'A' + 10 : c - '0'; }

static void parse_mac(const char *text, u8 *to) {
  for (int i = 0; i < 6; i++, text += text[2] ? 3 : 2) to[i] = (u8)(hex_digit(text[0]) << 4 | hex_digit(text[1]));
}

static u32 agent_ip(void) { return parse_ip("169.254.170.2", 0); }

/* An address, or a name in /etc/hosts: the engine writes extra hosts (host.docker.internal) there. */
static u32 find_host(const char *host) {
  static char hosts[BUFFER];
  u32 ip = parse_ip(host, 0);
  if (ip) return ip;
  long fd = call(SYS_openat, (u64)-100, (u64) "/etc/hosts", 0, 0, 0);
  need("open /etc/hosts", fd);
  long size = call(SYS_read, fd, (u64)hosts, BUFFER - 1, 0, 0);
  hosts[size < 0 ? 0 : size] = 0;
  for (char *line = hosts; *line;) {
    const char *word = line;
    ip = parse_ip(line, &word);
    while (*word && *word != '\n') {
      while (*word == ' ' || *word == '\t') word++;
      u64 n = 0;
      while (host[n] && word[n] == host[n]) n++;
      if (ip && !host[n] && (word[n] == ' ' || word[n] == '\t' || word[n] == '\n' || !word[n])) return ip;
      while (*word && *word != ' ' && *word != '\t' && *word != '\n') word++;
    }
    line = (char *)(*word ? word + 1 : word);
  }
  need("host not found in /etc/hosts", -2);
  return 0;
}

static void rest_forever(void) { for (;;) call(SYS_ppoll, 0, 0, 0, 0, 0); }

/* Route to 169.254.170.2 over eth0, and its hardware address fixed, so that nobody on the bridge can claim it. */
static void reach_agent(const char *mac) {
  struct route_request route;
  struct arp_request arp;
  long fd = call(SYS_socket, AF_INET, SOCK_DGRAM, 0, 0, 0);
  need("socket", fd);
  memset(&route, 0, sizeof route);
  route.to = address_of(agent_ip(), 0);
  route.mask = address_of(0xffffffff, 0);
  route.gateway = address_of(0, 0);
  route.flags = 1 | 4; /* up, host */
  route.device = "eth0";
  long added = call(SYS_ioctl, fd, 0x890B, (u64)&route, 0, 0); /* SIOCADDRT */
  need("add the route to 169.254.170.2", added == -17 /* there since before a restart */ ? 0 : added);
  memset(&arp, 0, sizeof arp);
  arp.protocol = address_of(agent_ip(), 0);
  arp.hardware.family = 1; /* Ethernet */
  parse_mac(mac, (u8 *)&arp.hardware + 2);
  arp.flags = 2 | 4; /* complete, permanent */
  memcpy(arp.device, "eth0", 5);
  need("set the hardware address of 169.254.170.2", call(SYS_ioctl, fd, 0x8955, (u64)&arp, 0, 0)); /* SIOCSARP */
  call(SYS_close, fd, 0, 0, 0, 0);
}

static void own_agent_address(void) {
  struct interface_request request;
  long fd = call(SYS_socket, AF_INET, SOCK_DGRAM, 0, 0, 0);
  need("socket", fd);
  memset(&request, 0, sizeof request);
  memcpy(request.name, "lo:1", 5);
  request.address = address_of(agent_ip(), 0);
  need("add 169.254.170.2", call(SYS_ioctl, fd, 0x8916, (u64)&request, 0, 0)); /* SIOCSIFADDR */
  request.address = address_of(0xffffffff, 0);
  need("set the mask of 169.254.170.2", call(SYS_ioctl, fd, 0x891C, (u64)&request, 0, 0)); /* SIOCSIFNETMASK */
  call(SYS_close, fd, 0, 0, 0, 0);
}

static int write_all(int fd, const char *from, long n) {
  while (n > 0) {
    long written = call(SYS_write, fd, (u64)from, n, 0, 0);
    if (written <= 0) return 0;
    from += written;
    n -= written;
  }
  return 1;
}

/* Moves what is there; 0 at the end of the stream. */
static int move(int from, int to) {
  static char buffer[BUFFER];
  long n = call(SYS_read, from, (u64)buffer, BUFFER, 0, 0);
  return n > 0 && write_all(to, buffer, n);
}

/* Both ways, each until its end, or until nothing moved for IDLE_SECONDS. */
static void join(int a, int b) {
  int a_open = 1, b_open = 1;
  while (a_open || b_open) {
    struct poll p[2];
    long timeout[2];
    p[0].fd = a_open ? a : -1;
    p[1].fd = b_open ? b : -1;
    p[0].events = p[1].events = POLLIN;
    p[0].happened = p[1].happened = 0;
    timeout[0] = IDLE_SECONDS;
    timeout[1] = 0;
    if (call(SYS_ppoll, (u64)p, 2, (u64)timeout, 0, 0) <= 0) return;
    if (p[0].happened && !move(a, b)) { a_open = 0; call(SYS_shutdown, b, 1, 0, 0, 0); }
    if (p[1].happened && !move(b, a)) { b_open = 0; call(SYS_shutdown, a, 1, 0, 0, 0); }
  }
}

/* A connection to the host, or a negative errno. */
static long connect_host(struct address *host) {
  long limit[2];
  long fd = call(SYS_socket, AF_INET, SOCK_STREAM | CLOEXEC, 0, 0, 0);
  if (fd < 0) return fd;
  limit[0] = CONNECT_SECONDS;
  limit[1] = 0;
  call(SYS_setsockopt, fd, 1, 21, (u64)limit, sizeof limit); /* SO_SNDTIMEO, which binds connect, too */
  long result = call(SYS_connect, fd, (u64)host, sizeof *host, 0, 0);
  if (result < 0) call(SYS_close, fd, 0, 0, 0, 0);
  return result < 0 ? result : fd;
}

/* Says when nobody answers there. */
static void try_host(struct address *host) {
  char line[64];
  long fd = connect_host(host);
  if (fd < 0) {
    text_text(number_text(text_text(line, "unreachable: errno "), (u32)-fd), "\n")[0] = 0;
    say(line);
  } else call(SYS_close, fd, 0, 0, 0, 0);
}

static void serve(int client, struct address *peer, struct address *host, const char *token) {
  char line[256];
  u8 *ip = (u8 *)&peer->ip;
  char *end = text_text(text_text(text_text(line, "PEER "), token), " ");
  for (int i = 0; i < 4; i++) end = text_text(number_text(end, ip[i]), i < 3 ? "." : "\n");
  long upstream = connect_host(host);
  if (upstream < 0) leave(EXIT_FAILED);
  if (write_all((int)upstream, line, end - line)) join(client, (int)upstream);
  leave(0);
}

static void relay(const char *host_text, const char *port_text, const char *token) {
  struct { void *handler; u64 flags; void *restorer; u64 mask; } ignore;
  struct address host = address_of(find_host(host_text), (u16)parse_number(port_text));
  struct address own = address_of(agent_ip(), 80);
  int on = 1;
  if (length(token) > 128) need("token too long", -22);
  own_agent_address();
  memset(&ignore, 0, sizeof ignore);
  ignore.handler = (void *)1; /* SIG_IGN: children vanish without being waited for */
  call(SYS_rt_sigaction, SIGCHLD, (u64)&ignore, 0, 8, 0);
  long listener = call(SYS_socket, AF_INET, SOCK_STREAM | CLOEXEC, 0, 0, 0);
  need("socket", listener);
  call(SYS_setsockopt, listener, 1, 2, (u64)&on, sizeof on); /* SO_REUSEADDR */
  need("bind 169.254.170.2:80", call(SYS_bind, listener, (u64)&own, sizeof own, 0, 0));
  need("listen", call(SYS_listen, listener, 128, 0, 0, 0));
  try_host(&host);
  say("ready\n");
  for (;;) {
    struct address peer;
    int size = sizeof peer;
    long client = call(SYS_accept4, listener, (u64)&peer, (u64)&size, CLOEXEC, 0);
    if (client < 0) continue;
    if (call(SYS_clone, SIGCHLD, 0, 0, 0, 0) == 0) serve((int)client, &peer, &host, token);
    call(SYS_close, client, 0, 0, 0, 0);
  }
}

__attribute__((used)) void begin(u64 *stack) {
  int count = (int)stack[0];
  char **words = (char **)(stack + 1);
  if (count == 5 && same(words[1], "relay")) relay(words[2], words[3], words[4]);
  if (count == 3 && same(words[1], "pause")) reach_agent(words[2]);
  else if (count != 2 || !same(words[1], "idle")) need("usage: idle | pause MAC | relay HOST PORT TOKEN", -22);
  say("ready\n");
  rest_forever();
}
