import type { Lexicon } from '../types.js'

/** Vietnamese: what stands between and below the paragraphs most often. */
export const vi: Lexicon = {
  share: {
    whole: `chia sẻ, chia sẻ bài viết, chia sẻ facebook, sao chép liên kết, sao chép link, in bài viết, in trang,
      gửi email,
      nhấn vào chia sẻ trên facebook mở trong cửa sổ mới, bấm để chia sẻ trên twitter mở trong cửa sổ mới`,
    opens: `bấm để in ra mở trong cửa sổ, gửi email bài đăng này blogthis`,
  },
  follow: {
    whole: `theo dõi, theo dõi chúng tôi`,
    opens: `theo dõi chúng tôi trên, theo dõi báo`,
  },
  newsletter: {
    whole: `bản tin, đăng ký, đăng ký nhận tin, đăng ký nhận bản tin, email của bạn, nhập email, hủy đăng ký`,
    opens: `đăng ký nhận bản tin, đăng ký nhận tin, bằng cách đăng ký, nhập email của bạn,
      cảm ơn bạn đã đăng ký vui lòng kiểm tra email, để hoàn tất đăng ký nhấn vào liên kết xác nhận`,
  },
  related: {
    whole: `xem thêm, đọc thêm, bài viết liên quan, tin liên quan, bài liên quan, tin cùng chuyên mục,
      cùng chuyên mục, tin khác, các tin khác, có thể bạn quan tâm, có thể bạn thích, bạn có thể quan tâm,
      đề xuất cho bạn,
      thích đang tải`,
    start: `xem thêm:, đọc thêm:, >> xem thêm:, tin liên quan:, bài liên quan:`,
  },
  popular: {
    whole: `đọc nhiều, đọc nhiều nhất, xem nhiều, xem nhiều nhất, tin mới, tin mới nhất, mới nhất, tin nóng,
      nổi bật`,
  },
  continues: {
    whole: `đọc tiếp, xem tiếp, tiếp tục đọc`,
    opens: `bài viết tiếp tục sau, nội dung tiếp tục sau`,
  },
  cookies: {
    whole: `chính sách cookie, chấp nhận, chấp nhận tất cả, từ chối, tôi đồng ý, đồng ý,
      chúng tôi coi trọng quyền riêng tư của bạn, tùy chỉnh tùy chọn đồng ý`,
  },
  consent: {
    opens: `trang web này sử dụng cookie, chúng tôi sử dụng cookie, website này sử dụng cookie,
      để cung cấp trải nghiệm tốt nhất chúng tôi sử dụng các công nghệ như cookie,
      bằng cách cho phép các dịch vụ bên thứ ba này`,
    whole: `trung tâm tùy chọn quyền riêng tư`,
  },
  advertising: {
    whole: `quảng cáo, nội dung tài trợ, tài trợ, liên hệ quảng cáo`,
    opens: `có vẻ như bạn đang dùng trình chặn quảng cáo`,
  },
  comments: {
    whole: `bình luận, # bình luận, ý kiến, ý kiến bạn đọc, viết bình luận, gửi bình luận, để lại bình luận,
      xem thêm bình luận, trả lời, báo cáo,
      đăng nhập hoặc đăng ký để gửi bình luận, để lại một bình luận hủy, để lại một bình luận, trả lời hủy,
      chức năng bình luận bị tắt, không có nhận xét nào, bình luận này đã bị xóa`,
    opens: `bài viết này có hữu ích, trang này có hữu ích,
      email của bạn sẽ không được hiển thị công khai, địa chỉ email của bạn sẽ không được công bố,
      các trường bắt buộc được đánh dấu, lưu tên của tôi email và trang web, bạn phải đăng nhập để gửi bình luận,
      bạn phải đăng nhập để gửi phản hồi, bạn cần phải đăng nhập để gửi bình luận, trang web này sử dụng akismet,
      website này sử dụng akismet, bình luận của bạn đang chờ kiểm duyệt, phản hồi của bạn đang chờ được xét duyệt,
      thông báo cho tôi các bình luận tiếp theo, thông báo cho tôi bài viết mới bằng email,
      bình luận không được kiểm duyệt sẽ không, vui lòng nhập nội dung bình luận, hiện chưa có bình luận nào hãy,
      thông tin bạn đọc thông tin của bạn đọc sẽ, phản hồi giống nhau hình như bạn,
      xin lỗi phần phản hồi đang bị đóng, nội dung của trường này được giữ bí mật,
      nhận thông báo email cho các bình luận, đăng nhập bằng tài khoản vnexpress để`,
  },
  tags: {
    whole: `từ khóa, thẻ, chủ đề, tags`,
    start: `từ khóa:, thẻ:, chủ đề:, tags:`,
  },
  copyright: {
    opens: `bản quyền thuộc, © bản quyền, giữ bản quyền nội dung`,
    whole: `được tạo bởi blogger`,
  },
  navigation: {
    whole: `trang chủ, menu, tìm kiếm, chuyển đến nội dung, bỏ qua nội dung, về đầu trang, lên đầu trang,
      giới thiệu, liên hệ, xem tất cả,
      chuyển đến phần nội dung, chuyển tới nội dung chính`,
  },
  login: {
    whole: `đăng nhập, đăng xuất, tài khoản, đăng ký tài khoản,
      chưa có tài khoản đăng ký ngay, tự động đăng nhập lần sau`,
    opens: `nội dung này được bảo mật hãy nhập mật khẩu`,
  },
  legal: {
    whole: `chính sách bảo mật, điều khoản sử dụng, điều khoản dịch vụ`,
    opens: `ghi rõ nguồn khi phát hành lại thông tin`,
  },
  appPromo: {
    opens: `tải ứng dụng, tải app`,
  },
  support: {
    whole: `ủng hộ`,
    opens: `nếu bạn thích bài viết`,
  },
  readingTime: {
    whole: `# phút đọc, thời gian đọc # phút`,
  },
  player: {
    whole: `phát video, nghe bài viết, nghe đọc bài,
      trình duyệt của bạn không hỗ trợ phát video`,
  },
  pagination: {
    opens: `bài đăng mới hơn bài đăng cũ hơn`,
    whole: `các bài viết cũ hơn`,
  },
  search: {
    whole: `tìm kiếm cho`,
    opens: `xin lỗi không có kết quả nào phù hợp, có vẻ như không có gì được tìm thấy ở đây,
      xin lỗi trang bạn tìm kiếm không tồn tại`,
  },
  subscribe: {
    opens: `bài viết này chỉ dành cho thành viên trả phí`,
    whole: `bạn đã có tài khoản đăng nhập`,
  },
  author: {
    opens: `xem tất cả bài viết bằng`,
  },
  contact: {
    opens: `cảm ơn bạn đã gửi tin nhắn tin nhắn, có lỗi xảy ra trong quá trình gửi xin, có một hoặc nhiều mục nhập có lỗi`,
    whole: `mục này là bắt buộc`,
  },
  notice: {
    whole: `sửa sửa mã nguồn`,
    opens: `trang này được sửa đổi lần cuối, văn bản được phát hành theo giấy phép creative commons,
      bạn phải đăng nhập hoặc đăng ký để trả lời, đang xem chủ đề thành viên`,
  },
  shop: {
    whole: `chưa có đánh giá nào`,
    opens: `chỉ những khách hàng đã đăng nhập và mua`,
  },
}
